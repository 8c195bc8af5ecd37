export type Encoding = 'br' | 'gzip'

/** The best encoding that the browser takes. */
export function encodingOf(accepted: string | string[] | undefined): Encoding | null {
  const offers = String(accepted ?? '')
    .toLowerCase()
    .split(',')
    .map((offer) => offer.trim())
    .filter((offer) => !/;\s*q=0(\.0*)?$/.test(offer))
    .map((offer) => offer.split(';')[0])
  return offers.includes('br') ? 'br' : offers.includes('gzip') || offers.includes('*') ? 'gzip' : null
}
