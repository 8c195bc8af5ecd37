export type Asked = {
  method: string
  origin: string | undefined
  /** `Sec-Fetch-Site`, which a browser writes and a page cannot. */
  site: string | undefined
  hasCookie: boolean
}

const SAFE = new Set(['GET', 'HEAD'])

/**
 * A request that changes something and was not made by our own page. A program names no origin: it may speak as long as
 * it brings no cookie, which only a browser sends by itself.
 */
export function comesFromElsewhere({ method, origin, site, hasCookie }: Asked, own: string): boolean {
  if (SAFE.has(method)) return false
  if (site !== undefined) return site !== 'same-origin'
  if (origin !== undefined) return origin !== own
  return hasCookie
}

const KINDS = { json: /^application\/json(?:;|$)/i, form: /^multipart\/form-data(?:;|$)/i }

/** What is sent says that it is JSON, or a form with a file where one is expected: no page can send JSON unasked. */
export function isOfKind(method: string, contentType: string | undefined, sends: 'json' | 'form'): boolean {
  if (SAFE.has(method)) return true
  if (contentType === undefined) return method === 'DELETE'
  return KINDS[sends].test(contentType.trim())
}
