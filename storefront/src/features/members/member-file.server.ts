import type { APIContext } from 'astro'
import { Unreachable } from '../../lib/errors.ts'
import { answer, refuse } from './members.server.ts'
import { askForFile, passFile } from './pass-file.server.ts'
import { sessionCookie } from './session-cookie.ts'

/** A file of a group for its phone. @param path below its organization · @param words an outage, in words */
export const groupFile = (context: APIContext, path: string, words: string): Promise<Response> =>
  memberFile(context, `organizations/${encodeURIComponent(context.params.handle ?? '')}/${path}`, words)

/** A file of a member for her phone. @param path below `/members` · @param words an outage, in words */
export async function memberFile(context: APIContext, path: string, words: string): Promise<Response> {
  try {
    const said = await askForFile(context, `/members/${path}`, sessionCookie.read(context))
    if (said.ok) return passFile(said)
    const body: unknown = await said.json().catch(() => null)
    if (said.status < 500 && body) return answer(context, { status: said.status, said: body })
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error
  }
  return refuse(context, 503, 'unavailable', words)
}
