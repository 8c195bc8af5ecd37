import type { Allergen, ProductDoc, ShareLine } from '#contracts'
import { dateAgreedWithin, isExperience } from '../../../../store/src/rules/experience.ts'
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

type Row = [label: string, value: string]

/** What somebody who wants to go asks: where, how long, with how many, when. */
const experienceRows = (product: ProductDoc): Row[] => [
  ['Dónde es', product.placeOfMaking],
  ['Cuánto dura y para cuántas personas', product.format],
  ['La fecha', dateAgreedWithin(product.leadTimeDays)],
  ['Con quiénes', inList(product.makers)],
  ['Qué trae', product.materials],
  ['Qué se hace', product.technique],
  ['Para ir', product.care],
]

/** The rows of "what it is", only those that say something. */
export function facts(product: ProductDoc): Row[] {
  const rows: Row[] = isExperience(product) ? experienceRows(product) : thingRows(product)
  return rows.filter(([, value]) => value)
}

const thingRows = (product: ProductDoc): Row[] => [
  ['Hecho en', product.placeOfMaking],
  ['Lo hacen', inList(product.makers)],
  ['Material', product.materials],
  ['Técnica', product.technique],
  ['Medidas', product.dimensions],
  ['Contenido', product.food?.netContent ?? ''],
  ['Cuidado', product.care],
]
