/** Of one person: kept by nobody on its way, and found by no search. Programs of other places read it. */
export const badgeFile = (text: string, type: 'json' | 'vc+jwt'): Response =>
  new Response(text, {
    headers: {
      'content-type': `application/${type}`,
      'cache-control': 'private, no-store',
      'x-robots-tag': 'noindex',
      'access-control-allow-origin': '*',
    },
  })

/** Of the federation, for everybody who verifies. */
export const issuerFile = (value: object): Response =>
  new Response(JSON.stringify(value), {
    headers: {
      'content-type': 'application/json',
      'cache-control': 'public, max-age=300',
      'access-control-allow-origin': '*',
    },
  })
