import type { ProductContent } from '../group'

export type CategoryDefaults = Pick<
  ProductContent,
  'kind' | 'packedWeightGrams' | 'packedCm' | 'leadTimeDays' | 'isPickupOnly' | 'withdrawal'
>

const FRESH = 'Alimento fresco, que se deteriora con rapidez.'
const HYGIENE = 'Producto de higiene: no se puede devolver una vez abierto.'

const sent = (
  kind: CategoryDefaults['kind'],
  packedWeightGrams: number,
  packedCm: [number, number, number],
  leadTimeDays: number,
): CategoryDefaults => ({
  kind,
  packedWeightGrams,
  packedCm,
  leadTimeDays,
  isPickupOnly: false,
  withdrawal: { applies: true },
})

const kept = (defaults: CategoryDefaults, reason: string): CategoryDefaults => ({
  ...defaults,
  withdrawal: { applies: false, reason },
})

const fresh = (packedWeightGrams: number, packedCm: [number, number, number], leadTimeDays: number) => ({
  ...kept(sent('food', packedWeightGrams, packedCm, leadTimeDays), FRESH),
  isPickupOnly: true,
})

/** Packed sizes are the middle ones of what such groups sell, on the heavy side: an estimate pays too little for no delivery. */
const BY_CATEGORY: Record<string, CategoryDefaults> = {
  'miel-y-colmena': sent('food', 700, [12, 10, 12], 2),
  'harinas-y-tostados': sent('food', 600, [18, 11, 7], 3),
  'merken-y-sales': sent('food', 300, [14, 9, 6], 3),
  'conservas-y-dulces': sent('food', 600, [9, 9, 12], 2),
  'frutos-silvestres': sent('food', 300, [16, 10, 6], 3),
  hongos: sent('food', 400, [17, 12, 10], 3),
  hierbas: sent('food', 100, [16, 11, 6], 2),
  'huevos-y-frescos': fresh(2000, [30, 22, 12], 1),
  quesos: fresh(800, [14, 14, 9], 2),
  'panes-y-tortillas': fresh(1200, [32, 26, 10], 1),
  'plantas-y-semillas': kept(
    sent('plant', 2000, [18, 18, 40], 5),
    'Es una planta viva, que se deteriora con rapidez.',
  ),
  'lana-y-telar': sent('textile', 400, [30, 20, 8], 7),
  bordado: sent('textile', 400, [42, 38, 4], 10),
  cesteria: sent('fibre', 400, [30, 28, 16], 10),
  greda: sent('pottery', 2000, [30, 28, 28], 12),
  'madera-y-cuero': sent('wood', 800, [30, 18, 8], 7),
  joyeria: sent('jewellery', 100, [10, 10, 4], 12),
  'cuidado-personal': kept(sent('cosmetic', 150, [8, 7, 4], 3), HYGIENE),
  experiencias: {
    ...kept(
      sent('experience', 1, [1, 1, 1], 10),
      'Es un servicio con fecha: puedes cambiarla hasta cinco días antes.',
    ),
    isPickupOnly: true,
  },
  canastas: sent('food', 2500, [34, 26, 20], 5),
}

/** Of a category that nobody described yet: as food, so that nothing to eat goes out without what the law asks. */
const UNKNOWN = sent('food', 2000, [30, 25, 20], 7)

/** What is most often so of a product of this category, so that its group answers only what nobody else can know. */
export function categoryDefaults(category: string): CategoryDefaults {
  return isKnownCategory(category) ? (BY_CATEGORY[category] ?? UNKNOWN) : UNKNOWN
}

/** Whether this one came with us: only of those is there a drawing. */
export const isKnownCategory = (category: string): boolean => Object.hasOwn(BY_CATEGORY, category)

/** A candle among honeys is a thing, and may be; but who says of something to eat that it is none says it to a person first. */
export function isUsualKind({ category, kind }: Pick<ProductContent, 'category' | 'kind'>): boolean {
  return kind === 'food' || categoryDefaults(category).kind !== 'food'
}
