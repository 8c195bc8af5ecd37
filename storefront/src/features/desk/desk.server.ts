import type { APIContext } from 'astro'
import type { SessionAnswer } from '#contracts'
import { NotFound, Refused, Unreachable } from '../../lib/errors.ts'
import { paths } from '../../lib/paths.ts'
import { type Asking, askFor } from '../members/members.server.ts'
import { askForFile, passFile } from '../members/pass-file.server.ts'
import { deskCookie } from '../members/session-cookie.ts'

/** Her session is over, or there was none: she enters and comes back. */
export class NotAtDesk extends Error {}

/** What she asked for moves money or rights, and wants a code first. The store did nothing of it. */
export class NeedsFactor extends Error {}

/** A form carries a file; all else is JSON. */
async function encoded(body: object): Promise<{ body: Uint8Array; type?: string }> {
  if (!(body instanceof FormData)) return { body: new TextEncoder().encode(JSON.stringify(body)) }
  const form = new Response(body)
  return { body: await form.bytes(), type: form.headers.get('content-type') ?? '' }
}

type Asked = { token?: string | undefined; body?: object | undefined; key?: string | undefined }

async function ask<T>(astro: Asking, method: string, path: string, { token, body, key }: Asked = {}) {
  const { status, said, until } = await askFor(astro, method, path, {
    ...(token && { token }),
    ...(key && { idempotencyKey: key }),
    ...(body && (await encoded(body))),
  })
  if (status >= 500) throw new Unreachable('store')
  if (status < 400) return { said: said as T, until }
  const { code = 'refused', message = '', fields } = said as Partial<Refused>
  if (status === 401 && code === 'not_entered') throw new NotAtDesk()
  if (code === 'second_factor_needed') throw new NeedsFactor()
  if (status === 404) throw new NotFound(path)
  throw new Refused(status, code, message, fields)
}

/**
 * One call of the desk with the session of this browser, which is lengthened by being used.
 * @param key what makes it the same one when it is sent again
 * @throws NotAtDesk, NeedsFactor, NotFound, Refused, Unreachable
 */
export async function askDesk<T>(
  astro: Asking,
  method: 'GET' | 'POST',
  path: string,
  body?: object,
  key?: string,
): Promise<T> {
  const token = deskCookie.read(astro)
  if (!token) throw new NotAtDesk()
  const { said, until } = await ask<T>(astro, method, `/desk${path}`, { token, body, key })
  if (until) deskCookie.write(astro, token, until)
  return said
}

/** What the store hands out as a file: pictures, documents, and lists for a spreadsheet. */
const FILES =
  /^(image\/webp|text\/(csv|calendar)|application\/(pdf|octet-stream|vnd\.openxmlformats-officedocument\.spreadsheetml\.sheet))\b/

/** A file of the desk, passed on to nobody else and kept by nobody. @throws NotAtDesk, NotFound */
export async function deskFile(astro: Asking, path: string): Promise<Response> {
  const token = deskCookie.read(astro)
  if (!token) throw new NotAtDesk()
  const answer = await askForFile(astro, `/desk${path}`, token)
  if (answer.ok && FILES.test(answer.headers.get('content-type') ?? '')) return passFile(answer)
  await answer.body?.cancel()
  if (answer.status === 401) throw new NotAtDesk()
  if (answer.status >= 500) throw new Unreachable('store')
  throw new NotFound(path)
}

type AtDesk = Pick<APIContext, 'cookies' | 'request' | 'url' | 'redirect'>

/** What a page of the desk shows, or the way to enter first, or to type a code. */
export async function atDesk<T>(astro: AtDesk, work: () => Promise<T>): Promise<T | Response> {
  try {
    return await work()
  } catch (error) {
    // 307: the browser sends the same form there, which keeps it until the code is right.
    if (error instanceof NeedsFactor) return astro.redirect(factorPath(astro.url), 307)
    if (!(error instanceof NotAtDesk)) throw error
    deskCookie.drop(astro)
    const back = astro.request.method === 'GET' ? astro.url.pathname : paths.desk
    return astro.redirect(`${paths.deskEntry}?a=${encodeURIComponent(back)}`, 303)
  }
}

const factorPath = ({ pathname, search }: URL) =>
  `${paths.secondFactor}?a=${encodeURIComponent(pathname + search)}`

/** A code goes to that phone or e-mail, if we know it; the answer does not tell. */
export const askForCode = (astro: Asking, to: string) =>
  ask<{ channel: 'phone' | 'email' }>(astro, 'POST', '/members/codes', { body: { to } })

/** @throws Refused: the code is not the one that was sent, or too many were tried */
export async function enter(astro: Asking, to: string, code: string, isShared: boolean): Promise<void> {
  const proved = await ask<{ token: string }>(astro, 'POST', '/auth/member/code', { body: { to, code } })
  const { said } = await ask<SessionAnswer>(astro, 'POST', '/members/sessions', {
    token: proved.said.token,
    body: { isShared, device: 'La mesa, en un navegador' },
  })
  deskCookie.write(astro, said.token, said.expiresAt)
}

/** Without the store the cookie goes all the same, and nobody has the token any more. */
export async function leave(astro: Asking): Promise<void> {
  const token = deskCookie.read(astro)
  deskCookie.drop(astro)
  if (token) await ask(astro, 'DELETE', '/members/sessions/current', { token }).catch(() => undefined)
}
