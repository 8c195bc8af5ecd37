/** What anything that is sold has, whatever wrote it: the catalogue, the quote and the order ask the same. */
type Facts = {
  /** Whole pesos; 0 when the price is none, more than one, or not whole. */
  priceClp: number
  group: { handle: string | null } | null
  attributes: unknown
}

export type WhyNot = 'no_group' | 'no_facts' | 'no_price'

export const WHY_NOT_WORDS: Record<WhyNot, string> = {
  no_group: 'no tiene un grupo a quien pagarle',
  no_facts: 'le faltan sus datos de envío y de devolución',
  no_price: 'no tiene un solo precio en pesos enteros, de $1 o más',
}

/** No line of a basket is dearer. */
export const HIGHEST_PRICE_CLP = 100_000_000

/** Null when it can be sold. */
export function whyNotSellable({ priceClp, group, attributes }: Facts): WhyNot | null {
  if (!group?.handle) return 'no_group'
  if (!hasFacts(attributes)) return 'no_facts'
  const isPrice = Number.isInteger(priceClp) && priceClp >= 1 && priceClp <= HIGHEST_PRICE_CLP
  return isPrice ? null : 'no_price'
}

const isAbove = (least: number, value: unknown) => typeof value === 'number' && value > least
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** What pages, consignments and deadlines are computed from; Medusa's own product route writes none of it. */
function hasFacts(attributes: unknown): boolean {
  if (!isObject(attributes)) return false
  const { photos, season, packedCm, packedWeightGrams, leadTimeDays, withdrawal, food } = attributes
  return (
    Array.isArray(photos) &&
    Array.isArray(season) &&
    Array.isArray(packedCm) &&
    packedCm.length === 3 &&
    packedCm.every((side) => isAbove(0, side)) &&
    isAbove(0, packedWeightGrams) &&
    isAbove(-1, leadTimeDays) &&
    isObject(withdrawal) &&
    (food === undefined || food === null || isObject(food))
  )
}
