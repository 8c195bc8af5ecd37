const safe = new Set(['GET', 'HEAD', 'OPTIONS'])
const isPaymentReturn = /^\/pagar\/[\w-]+$/

/**
 * A form of another site must not act for the buyer. Browsers name the origin of every POST; a caller that
 * names none is no browser and carries no cookie of hers. The return from a gateway comes from its site by design:
 * it changes nothing itself and is sent on.
 */
export function isForeignForm(request: Request, url: URL, shopUrl: string): boolean {
  if (safe.has(request.method) || isPaymentReturn.test(url.pathname)) return false
  const origin = request.headers.get('origin')
  if (origin === null) return request.headers.get('sec-fetch-site') === 'cross-site'
  return origin !== url.origin && origin !== new URL(shopUrl).origin
}
