import type { ProductDoc } from '../../contracts'

/** What staff reads for the codes of a product. */
export const PRODUCT_KINDS: Record<ProductDoc['kind'], string> = {
  food: 'Alimento',
  textile: 'Textil',
  pottery: 'Greda',
  fibre: 'Fibra vegetal',
  wood: 'Madera o cuero',
  cosmetic: 'Cuidado personal',
  plant: 'Planta o semilla',
  experience: 'Experiencia',
  jewellery: 'Joya',
}

export const MONTHS = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
]
