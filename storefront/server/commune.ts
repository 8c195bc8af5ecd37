import type { IncomingMessage, ServerResponse } from 'node:http'
import { env } from './env.ts'

const productPage = /^\/productos\/[^/?]+(\?|$)/
const yearSeconds = 31_536_000

/**
 * The buyer's commune, chosen once on a product page (`?comuna=`), holds for the next ones. It is put into the
 * address before the page cache sees it, so that cached pages never depend on a cookie.
 */
export function rememberCommune(request: IncomingMessage, response: ServerResponse) {
  const url = request.url ?? ''
  if (request.method !== 'GET' || !productPage.test(url)) return
  const asked = /[?&]comuna=(\d{5})(?:&|$)/.exec(url)?.[1]
  const known = /(?:^|; )comuna=(\d{5})(?:;|$)/.exec(request.headers.cookie ?? '')?.[1]
  if (asked && asked !== known)
    response.appendHeader(
      'set-cookie',
      `comuna=${asked}; Path=/; Max-Age=${yearSeconds}; SameSite=Lax; HttpOnly${env.isHttps ? '; Secure' : ''}`,
    )
  else if (!url.includes('comuna=') && known)
    request.url = `${url}${url.includes('?') ? '&' : '?'}comuna=${known}`
}
