/** "ALTO EN" seals: only where sodium, sugars or fats were added, and over the limit per 100 g or 100 ml (DOMAIN §4). */
const LIMITS = {
  '100 g': { energyKcal: 275, sodiumMg: 400, sugarsG: 10, saturatedFatG: 4 },
  '100 ml': { energyKcal: 70, sodiumMg: 100, sugarsG: 5, saturatedFatG: 3 },
} as const

export type Nutrition = {
  energyKcal: number
  sodiumMg: number
  sugarsG: number
  saturatedFatG: number
  per: keyof typeof LIMITS
}
export type Added = { sodium: boolean; sugars: boolean; fats: boolean }
export type Seal = 'calorías' | 'sodio' | 'azúcares' | 'grasas saturadas'

export function highIn(nutrition: Nutrition | undefined, added: Added): Seal[] {
  if (!nutrition) return []
  const limit = LIMITS[nutrition.per]
  const seals: Seal[] = []
  const isEnergyAdded = added.sugars || added.fats
  if (isEnergyAdded && nutrition.energyKcal > limit.energyKcal) seals.push('calorías')
  if (added.sodium && nutrition.sodiumMg > limit.sodiumMg) seals.push('sodio')
  if (added.sugars && nutrition.sugarsG > limit.sugarsG) seals.push('azúcares')
  if (added.fats && nutrition.saturatedFatG > limit.saturatedFatG) seals.push('grasas saturadas')
  return seals
}
