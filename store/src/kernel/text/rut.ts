/** Chilean tax number: modulus 11, weights 2…7 from the right, 11→0, 10→K. Stored as `NNNNNNNN-D`. */

/** What stands between the digits and means nothing. Imports nothing: the seed's check runs it in Node as it is. */
const BETWEEN = /[.\s\u2212\p{Pd}\p{Zs}\p{Cf}\p{Cc}]/gu

/** The stored form, or null when it is not a RUT. Accepts dots, spaces, any hyphen, zeros in front and a lower-case k. */
export function parseRut(text: string): string | null {
  const match = /^0*(\d{1,8})([\dK])$/.exec(text.normalize('NFKC').replace(BETWEEN, '').toUpperCase())
  if (!match?.[1] || !match[2]) return null
  const body = match[1]
  if (/^0/.test(body) || rutDigit(body) !== match[2]) return null
  return `${body}-${match[2]}`
}

/** @param body the number without its digit */
export function rutDigit(body: string): string {
  let sum = 0
  let weight = 2
  for (const digit of [...body].reverse()) {
    sum += Number(digit) * weight
    weight = weight === 7 ? 2 : weight + 1
  }
  const rest = 11 - (sum % 11)
  return rest === 11 ? '0' : rest === 10 ? 'K' : String(rest)
}

/** `12345678-5` → `12.345.678-5` */
export function formatRut(rut: string): string {
  const [body = '', digit = ''] = rut.split('-')
  return `${body.replace(/\B(?=(\d{3})+$)/g, '.')}-${digit}`
}
