import type { Allergen } from '../catalog'

/** As a buyer reads them, and staff. */
export const ALLERGEN_NAMES: Record<Allergen, string> = {
  gluten: 'gluten',
  crustaceos: 'crustáceos',
  huevo: 'huevo',
  pescado: 'pescado',
  mani: 'maní',
  soya: 'soya',
  leche: 'leche',
  nueces: 'nueces',
  sulfitos: 'sulfitos',
}
