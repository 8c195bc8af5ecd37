import type { APIContext, AstroGlobal } from 'astro'
import type { SessionAnswer } from '#contracts'
import { NotFound, Refused, Unreachable } from '../../lib/errors.ts'
import { paths } from '../../lib/paths.ts'
import { askMembers } from '../../lib/store.ts'
import { deskCookie } from '../members/session-cookie.ts'
import { visitorHeader } from '../members/visitor.server.ts'

const untilHeader = 'x-mingaco-session-until'

/** Her session is over, or there was none: she enters and comes back. */
export class NotAtDesk extends Error {}

/** What a page and a route without one have alike. */
type Asking = Pick<APIContext, 'cookies' | 'clientAddress' | 'request'>

async function ask<T>(astro: Asking, method: string, path: string, token?: string, body?: object) {
  const answer = await askMembers(method, path, {
    visitor: visitorHeader(astro),
    ...(token && { token }),
    ...(body && { body: new TextEncoder().encode(JSON.stringify(body)) }),
  })
  const said = (answer.status === 204 ? {} : await answer.json().catch(() => null)) as
    (T & Partial<Refused>) | null
  if (answer.status >= 500 || !said) throw new Unreachable('store', said?.message ?? null)
  if (answer.ok) return { said: said as T, until: answer.headers.get(untilHeader) }
  if (answer.status === 401 && said.code === 'not_entered') throw new NotAtDesk()
  if (answer.status === 404) throw new NotFound(path)
  throw new Refused(answer.status, said.code ?? 'refused', said.message ?? '', said.fields)
}

/**
 * One call of the desk with the session of this browser, which is lengthened by being used.
 * @throws NotAtDesk, NotFound, Refused, Unreachable
 */
export async function askDesk<T>(
  astro: Asking,
  method: 'GET' | 'POST',
  path: string,
  body?: object,
): Promise<T> {
  const token = deskCookie.read(astro)
  if (!token) throw new NotAtDesk()
  const { said, until } = await ask<T>(astro, method, `/desk${path}`, token, body)
  if (until) deskCookie.write(astro, token, until)
  return said
}

/** What a page of the desk shows, or the way to enter first. */
export async function atDesk<T>(astro: AstroGlobal, work: () => Promise<T>): Promise<T | Response> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof NotAtDesk)) throw error
    deskCookie.drop(astro)
    const back = astro.request.method === 'GET' ? astro.url.pathname : paths.desk
    return astro.redirect(`${paths.deskEntry}?a=${encodeURIComponent(back)}`, 303)
  }
}

/** A code goes to that phone or e-mail, if we know it; the answer does not tell. */
export const askForCode = (astro: Asking, to: string) =>
  ask<{ channel: 'phone' | 'email' }>(astro, 'POST', '/members/codes', undefined, { to })

/** @throws Refused: the code is not the one that was sent, or too many were tried */
export async function enter(astro: Asking, to: string, code: string, isShared: boolean): Promise<void> {
  const proved = await ask<{ token: string }>(astro, 'POST', '/auth/member/code', undefined, { to, code })
  const { said } = await ask<SessionAnswer>(astro, 'POST', '/members/sessions', proved.said.token, {
    isShared,
    device: 'La mesa, en un navegador',
  })
  deskCookie.write(astro, said.token, said.expiresAt)
}

/** Without the store the cookie goes all the same, and nobody has the token any more. */
export async function leave(astro: Asking): Promise<void> {
  const token = deskCookie.read(astro)
  deskCookie.drop(astro)
  if (token) await ask(astro, 'DELETE', '/members/sessions/current', token).catch(() => undefined)
}
