import type { Allergen, ProductDoc, ShareLine } from '#contracts'
import { fieldWords } from '../../../../store/src/contracts/product/fields/field-words.ts'
import { fieldsIn, type ProductField } from '../../../../store/src/contracts/product/fields/product-fields.ts'
import { dateAgreedWithin, isExperience } from '../../../../store/src/contracts/product/experience.ts'
import { ALLERGEN_NAMES } from '../../../../store/src/contracts/product/allergen-names.ts'
import { inList, longDay } from '../../lib/format.ts'

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

type Line = { at: number; name: string; words: string }

const said = (product: ProductDoc, field: ProductField, { as }: { as?: string }) =>
  fieldWords(product, field, { as, day: longDay })

/** What somebody who wants to go asks: where, how long, with how many, when. */
const visitLines = (product: ProductDoc): Line[] => [
  { at: 30, name: 'La fecha', words: dateAgreedWithin(product.leadTimeDays) },
  { at: 40, name: 'Con quiénes', words: inList(product.makers) },
  ...fieldsIn('visitPage').map(({ field, line }) => ({ ...line, words: said(product, field, line) })),
]

const plainLines = (product: ProductDoc, wanted: 'facts' | 'label'): Line[] =>
  fieldsIn('page').flatMap(({ field, line }) =>
    line.list === wanted ? [{ at: line.at, name: line.name, words: said(product, field, line) }] : [],
  )

const thingLines = (product: ProductDoc): Line[] => [
  { at: 20, name: 'Lo hacen', words: inList(product.makers) },
  ...plainLines(product, 'facts'),
]

const rows = (lines: Line[]): Row[] =>
  lines.sort((a, b) => a.at - b.at).flatMap(({ name, words }): Row[] => (words ? [[name, words]] : []))

/** The rows of "what it is", only those that say something. */
export const facts = (product: ProductDoc): Row[] =>
  rows(isExperience(product) ? visitLines(product) : thingLines(product))

/** What a food's label says, before what it warns of and after. */
export function labelFacts(product: ProductDoc): { before: Row[]; after: Row[] } {
  const lines = plainLines(product, 'label')
  const isBefore = ({ at }: Line) => at < WARNING
  return { before: rows(lines.filter(isBefore)), after: rows(lines.filter((line) => !isBefore(line))) }
}
const WARNING = 20
