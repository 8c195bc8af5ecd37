import type { Allergen } from '#contracts'

/** As she reads them. */
export const allergenWords: Record<Allergen, string> = {
  gluten: 'Gluten (trigo, avena, cebada)',
  crustaceos: 'Crustáceos',
  huevo: 'Huevo',
  pescado: 'Pescado',
  mani: 'Maní',
  soya: 'Soya',
  leche: 'Leche',
  nueces: 'Nueces y avellanas',
  sulfitos: 'Sulfitos',
}
