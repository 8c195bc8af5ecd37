import { NotEntered, Offline, Refused } from './failures.ts'
import { signal } from './signal.ts'
import { watched } from './watched.ts'

export { NotEntered, Offline, Refused }

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'
export type Ask = { body?: unknown; idempotencyKey?: string; timeoutMs?: number; signal?: AbortSignal }

const noSignal = 'No hay señal. Lo que hiciste sigue en tu teléfono.'
const noServer = 'Mingaco no responde ahora. No es tu teléfono: prueba en un rato.'

const tooLong = 'Es demasiado largo para mandarlo de una vez. Acórtalo e inténtalo de nuevo.'

/** Counts the times that an answer said that nobody has entered. */
export const ended = watched(0)

/** Until when her session lasts, since it was lengthened by being used. */
export const lengthened = watched<string | null>(null)

let hands = 0
/** The phone passes into other hands: what was asked before is answered to nobody. */
export const changeHands = () => void hands++

/** How far the phone's clock is ahead of ours, as the last answer told. */
let aheadMs = 0
/** A moment of ours by the phone's own clock, which may be hours off. */
export const onThisPhone = (moment: string) => new Date(Date.parse(moment) + aheadMs).toISOString()

/** One question to our server, by its whole path. Throws `Offline`, `NotEntered` or `Refused`. */
export async function call<T>(method: Method, path: string, asked: Ask = {}): Promise<T> {
  const { body, idempotencyKey, timeoutMs = 30_000 } = asked
  const limit = AbortSignal.timeout(timeoutMs)
  const of = hands
  const response = await fetch(path, {
    method,
    headers: {
      accept: 'application/json',
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(idempotencyKey && { 'idempotency-key': idempotencyKey }),
    },
    body: body === undefined ? undefined : JSON.stringify(body),
    cache: 'no-store',
    signal: asked.signal ? AbortSignal.any([limit, asked.signal]) : limit,
  }).catch(() => {
    if (!asked.signal?.aborted) signal.set(false)
    throw new Offline('signal', noSignal)
  })
  signal.set(true)
  aheadMs = Date.now() - Date.parse(response.headers.get('date') ?? '') || 0
  const said: unknown = response.status === 204 ? undefined : await contentOf(response)
  if (of !== hands) throw new Offline('signal', noSignal)
  const until = response.headers.get('x-mingaco-session-until')
  if (until) lengthened.set(until)
  if (response.ok && said !== null) return said as T
  throw failure(response.status, said)
}

const contentOf = (response: Response): Promise<unknown> =>
  response.headers.get('content-type') === 'application/pdf'
    ? response.blob()
    : response.json().catch(() => null)

/** The same below `/grupo/api`, with her session: `ask('GET', 'me')`. */
export async function ask<T>(method: Method, path: string, asked: Ask = {}): Promise<T> {
  try {
    return await call<T>(method, `/grupo/api/${path}`, asked)
  } catch (error) {
    if (error instanceof NotEntered) ended.set(ended.get() + 1)
    throw error
  }
}

/** A group's own address below `/grupo/api`: `inGroup(handle, 'products')`. */
export const inGroup = (handle: string, path: string) => `organizations/${encodeURIComponent(handle)}/${path}`

function failure(status: number, said: unknown): Error {
  const { code, message, fields } = (said ?? {}) as {
    code?: string
    message?: string
    fields?: Record<string, string>
  }
  if (status === 401 && code === 'not_entered') return new NotEntered(message)
  if (status === 413) return new Refused(413, 'too_large', tooLong, {}, said)
  if (status >= 500 || !code) return new Offline('server', message ?? noServer)
  return new Refused(status, code, message ?? 'No se pudo. Inténtalo de nuevo.', fields ?? {}, said)
}
