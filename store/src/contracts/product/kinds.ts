/** What a product is: it decides what is asked of it, and whether it is delivered. `cell`: as a sheet has it. */
export const KIND_OPTIONS = [
  { value: 'food', name: 'Alimento', cell: 'alimento' },
  { value: 'textile', name: 'Textil', cell: 'textil' },
  { value: 'pottery', name: 'Greda', cell: 'greda' },
  { value: 'fibre', name: 'Fibra vegetal', cell: 'fibra' },
  { value: 'wood', name: 'Madera o cuero', cell: 'madera' },
  { value: 'cosmetic', name: 'Cuidado personal', cell: 'cosmético' },
  { value: 'plant', name: 'Planta o semilla', cell: 'planta' },
  { value: 'experience', name: 'Experiencia', cell: 'experiencia' },
  { value: 'jewellery', name: 'Joya', cell: 'joya' },
] as const

export type ProductKind = (typeof KIND_OPTIONS)[number]['value']
export const PRODUCT_KINDS: readonly ProductKind[] = KIND_OPTIONS.map(({ value }) => value)
