import type { APIContext, APIRoute } from 'astro'
import { answer, askFor, refuse } from '../../../features/members/members.server.ts'
import { sessionCookie } from '../../../features/members/session-cookie.ts'

const maxBytes = 256 * 1024

/** The app's questions, passed on to the store's `/members` with the token of the session cookie. */
async function passOn(context: APIContext): Promise<Response> {
  const { request, url } = context
  // Its answer to HEAD is what it says to GET, without the words.
  const method = request.method === 'HEAD' ? 'GET' : request.method
  const body = method === 'GET' ? undefined : new Uint8Array(await request.arrayBuffer())
  if (body && body.length > maxBytes)
    return refuse(context, 413, 'too_large', 'Es demasiado largo. Acórtalo e inténtalo de nuevo.')
  const path = below(url)
  if (!path) return refuse(context, 404, 'not_found', 'Eso no está.')
  return answer(
    context,
    await askFor(context, method, path, {
      token: sessionCookie.read(context),
      body: body?.length ? body : undefined,
      idempotencyKey: request.headers.get('idempotency-key'),
    }),
  )
}

/** An address that climbs out of `/members`, however it is written, is none. */
function below(url: URL): string | null {
  const asked = new URL(`/members${url.pathname.slice('/grupo/api'.length)}${url.search}`, 'http://store')
  return asked.host === 'store' && asked.pathname.startsWith('/members/')
    ? asked.pathname + asked.search
    : null
}

export const GET: APIRoute = passOn
export const POST: APIRoute = passOn
export const PUT: APIRoute = passOn
export const DELETE: APIRoute = passOn
