import { authenticate, type MedusaRequest, type MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { type Entered, findEntered } from '../../modules/access/read/find-entered'

type Context = { actor_id?: string; user_metadata?: { session_id?: string } }
type Session = { auth_context?: Context; regenerate: (done: (error?: Error) => void) => void }

function sessionOf(req: MedusaRequest): Session {
  const session: unknown = req.session
  return session as Session
}

/** What a token says, kept under a session id that nobody knew before: one that was planted opens nothing. */
export async function keepEntry(req: MedusaRequest, token: string): Promise<void> {
  const payload = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()
  await renewSession(req)
  sessionOf(req).auth_context = JSON.parse(payload) as Context
}

export function renewSession(req: MedusaRequest): Promise<void> {
  return new Promise((resolve, reject) => {
    sessionOf(req).regenerate((error) => (error ? reject(error) : resolve()))
  })
}

/** More opens in it from now on: an id that was known before opens nothing any more. */
export async function renewEntry(req: MedusaRequest): Promise<void> {
  const { auth_context } = sessionOf(req)
  await renewSession(req)
  sessionOf(req).auth_context = auth_context
}

/** Whose cookie that is, also before the second factor is set up; null: nobody's any more. */
export async function enteredBy(req: MedusaRequest): Promise<Entered | null> {
  const id = sessionOf(req).auth_context?.user_metadata?.session_id
  if (!id) return null
  return findEntered(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION), id)
}

/** The entries that a request names by its cookie and by its token. */
export async function sessionIdsOf(req: MedusaRequest, res: MedusaResponse): Promise<string[]> {
  const byCookie = sessionOf(req).auth_context?.user_metadata?.session_id
  await new Promise<void>((resolve) => {
    void authenticate('user', 'bearer', { allowUnauthenticated: true })(req, res, () => resolve())
  })
  const { auth_context } = req as MedusaRequest & { auth_context?: Context }
  return [byCookie, auth_context?.user_metadata?.session_id].filter((id) => id !== undefined)
}
