import type { APIContext } from 'astro'
import { Unreachable } from '../../lib/errors.ts'
import { askMembers } from '../../lib/store.ts'
import { deviceCookie, sessionCookie } from './session-cookie.ts'
import { visitorHeader } from './visitor.server.ts'

/** What a page and a route without one have alike. */
export type Asking = Pick<APIContext, 'cookies' | 'clientAddress' | 'request'>

type Asked = { token?: string; body?: Uint8Array; type?: string; idempotencyKey?: string | null }
/** `until`: the session was lengthened by being used, to this moment. */
type Answered = { status: number; said: unknown; retryAfter?: string | null; until?: string | null }

const untilHeader = 'x-mingaco-session-until'

/** One call to the store with the session of this request. Silence and 5xx become `unavailable`, in words. */
export async function askFor(
  context: Asking,
  method: string,
  path: string,
  asked: Asked = {},
): Promise<Answered> {
  try {
    const answer = await askMembers(method, path, {
      ...asked,
      visitor: visitorHeader(context),
      mark: deviceCookie.read(context),
    })
    const until = answer.headers.get(untilHeader)
    if (answer.status === 204) return { status: 200, said: {}, until }
    const said: unknown = await answer.json().catch(() => null)
    if (answer.status < 500 && said !== null)
      return { status: answer.status, said, retryAfter: answer.headers.get('retry-after'), until }
    return down(said)
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error
    return down(null)
  }
}

const words = 'Mingaco no responde ahora. Lo que hiciste sigue en tu teléfono: prueba de nuevo en un rato.'

function down(said: unknown): Answered {
  const { code, message } = (said ?? {}) as { code?: string; message?: string }
  const isSaid = code === 'unavailable' && message
  return {
    status: 503,
    said: { code: 'unavailable', message: isSaid ? message : words },
    retryAfter: '20',
  }
}

/** Never kept anywhere: it is one person's. The cookie lasts as long as its session, and goes with it. */
export function answer(context: APIContext, { status, said, retryAfter, until }: Answered) {
  const token = sessionCookie.read(context)
  if (token && until) sessionCookie.write(context, token, until)
  if (status === 401 && (said as { code?: string }).code === 'not_entered') sessionCookie.drop(context)
  return Response.json(said, {
    status,
    headers: {
      'cache-control': 'private, no-store',
      ...(retryAfter && { 'retry-after': retryAfter }),
      ...(until && { [untilHeader]: until }),
    },
  })
}

export const refuse = (context: APIContext, status: number, code: string, message: string) =>
  answer(context, { status, said: { code, message } })
