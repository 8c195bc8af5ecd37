import type { Allergen, ProductDoc, ShareLine } from '#contracts'
import { ALLERGEN_NAMES } from '../../../../store/src/rules/allergen-names.ts'
import { inList } from '../../lib/format.ts'

export const shareNames: Record<ShareLine['to'], string> = {
  group: 'al grupo que lo hizo',
  association: 'a su asociación provincial',
  federation: 'a la federación',
  fund: 'al fondo solidario',
}

export const allergenWords = (allergens: Allergen[]) =>
  allergens.length
    ? `Contiene ${inList(allergens.map((a) => ALLERGEN_NAMES[a]))}.`
    : 'No contiene alérgenos de declaración obligatoria.'

/** The rows of "what it is", only those that say something. */
export function facts(product: ProductDoc): [label: string, value: string][] {
  const rows: [string, string][] = [
    ['Hecho en', product.placeOfMaking],
    ['Lo hacen', inList(product.makers)],
    ['Material', product.materials],
    ['Técnica', product.technique],
    ['Medidas', product.dimensions],
    ['Contenido', product.food?.netContent ?? ''],
    ['Cuidado', product.care],
  ]
  return rows.filter(([, value]) => value)
}
