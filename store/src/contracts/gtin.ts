/**
 * The number that GS1 gave to a product (GTIN), and the address that its label says with it (GS1 Digital Link). Never made
 * up: it is typed, and only checked here.
 */

/** As addresses carry it, whatever its own length. */
const LINK_DIGITS = 14
const LENGTHS = [8, 12, 13, 14]
const BETWEEN = /[\s.\u2010-\u2015-]/gu

/** The digit that the others give: 3 and 1 by turns from the right, filled up to ten. */
export function gtinDigit(body: string): string {
  const sum = [...body].reverse().reduce((all, digit, at) => all + Number(digit) * (at % 2 === 0 ? 3 : 1), 0)
  return String((10 - (sum % 10)) % 10)
}

/** Why it is none that can stand on a label; null: it is. */
export function gtinProblem(typed: string): string | null {
  const digits = typed.normalize('NFKC').replace(BETWEEN, '')
  if (!/^\d+$/.test(digits) || !LENGTHS.includes(digits.length)) return 'Son 8, 12, 13 o 14 números.'
  if (gtinDigit(digits.slice(0, -1)) !== digits.at(-1))
    return 'El último número no calza con los demás: míralo otra vez.'
  return isOfAStore(digits)
    ? 'Ese es un código de uso interno de una tienda: hace falta el que dio GS1.'
    : null
}

/** Prefixes that GS1 left to stores for what they weigh and pack themselves, and the number of nothing. */
function isOfAStore(digits: string): boolean {
  if (/^0+$/.test(digits)) return true
  if (digits.length === 8) return /^[02]/.test(digits)
  return /^(?:02|04|2)/.test(digits.padStart(LINK_DIGITS, '0').slice(1))
}

/** In fourteen digits; null: it is none. */
export const readGtin = (typed: string): string | null =>
  gtinProblem(typed) === null ? typed.normalize('NFKC').replace(BETWEEN, '').padStart(LINK_DIGITS, '0') : null

/** What the code on a label says: by its GTIN where it has one, else our own address. */
export const lotAddress = (shop: string, { code, gtin }: { code: string; gtin?: string | null }): string =>
  gtin ? `${shop}/01/${gtin}/10/${code}` : `${shop}/lote/${code}`
