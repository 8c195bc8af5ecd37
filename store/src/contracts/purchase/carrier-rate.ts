/** Cost and reach of one consignment. Weights in grams, sizes in centimetres, prices whole pesos. */
export type PackedItem = {
  weightGrams: number
  lengthCm: number
  widthCm: number
  heightCm: number
  quantity: number
}
export type RateLine = {
  carrier: string
  mode: 'home' | 'branch'
  maxWeightGrams: number
  priceClp: number
  daysMin: number
  daysMax: number
}

/** Grams billed per cm³, as the carrier's divisor says: 4,000 cm³ a kilogram. */
const DIVISOR_CM3_PER_KG = 4000

/** max(real, volume / divisor), added over the items. */
export function billableGrams(items: PackedItem[]): number {
  const real = items.reduce((sum, item) => sum + item.weightGrams * item.quantity, 0)
  const cm3 = items.reduce((sum, i) => sum + i.lengthCm * i.widthCm * i.heightCm * i.quantity, 0)
  return Math.max(real, Math.ceil((cm3 * 1000) / DIVISOR_CM3_PER_KG))
}

/** The cheapest line of each mode that carries the weight. A mode without one is not offered. */
export function rateFor(lines: RateLine[], mode: 'home' | 'branch', grams: number): RateLine | null {
  const able = lines.filter((line) => line.mode === mode && line.maxWeightGrams >= grams)
  return able.sort((a, b) => a.priceClp - b.priceClp || a.maxWeightGrams - b.maxWeightGrams)[0] ?? null
}
