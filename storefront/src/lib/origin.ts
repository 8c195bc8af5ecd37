import { paths } from './paths.ts'

const safe = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * A form of another site must not act for the buyer. Browsers name the origin of every POST; a caller that
 * names none is no browser and carries no cookie of hers. Webpay's return comes from its own site by design:
 * it changes nothing itself and is sent on.
 */
export function isForeignForm(request: Request, url: URL, shopUrl: string): boolean {
  if (safe.has(request.method) || url.pathname === paths.webpayReturn) return false
  const origin = request.headers.get('origin')
  if (origin === null) return request.headers.get('sec-fetch-site') === 'cross-site'
  return origin !== url.origin && origin !== new URL(shopUrl).origin
}
