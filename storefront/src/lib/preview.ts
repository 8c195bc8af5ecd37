const address = /^\/borrador\/([\w.-]{1,300})$/

/** The token of a preview's address, or null. */
export const previewTokenOf = (path: string): string | null => address.exec(path)?.[1] ?? null

/**
 * A preview is kept by nobody, found by no search and framed by the panel alone; the pictures of its draft come by the
 * same token.
 */
export async function asPreview(response: Response, token: string, panelUrl: string): Promise<Response> {
  const headers = new Headers(response.headers)
  const policy = headers.get('content-security-policy')
  if (policy)
    headers.set(
      'content-security-policy',
      policy.replace(/frame-ancestors [^;]*/, `frame-ancestors ${panelUrl}`),
    )
  headers.delete('x-frame-options')
  headers.delete('content-length')
  headers.set('cache-control', 'private, no-store')
  headers.set('x-robots-tag', 'noindex, nofollow')
  headers.set('referrer-policy', 'no-referrer')
  const text = await response.text()
  return new Response(text.replaceAll(/\/cms-(?:media|files)\//g, `/borrador/${token}/`), {
    status: response.status,
    headers,
  })
}
