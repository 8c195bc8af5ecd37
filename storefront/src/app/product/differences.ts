import type { OwnProduct, ProductContent } from '#contracts'
import { fieldWords } from '../../../../store/src/contracts/product/fields/field-words.ts'
import { fieldsIn } from '../../../../store/src/contracts/product/fields/product-fields.ts'
import { clp, day, monthName } from '../../lib/format.ts'
import { allergenWords } from './allergens.ts'
import type { Draft, DraftContent } from './draft.ts'

export type Difference = { name: string; mine: string; theirs: string }

const asDay = (text: string) => (/^\d{4}-\d{2}-\d{2}$/.test(text) ? day(text) : text)

type Said = ProductContent | DraftContent

type Line = { at: number; name: string; of: (content: Said) => string }

const own: Line[] = [
  { at: 20, name: 'Clase', of: ({ category }) => category.replaceAll('-', ' ') },
  {
    at: 30,
    name: 'Precio',
    of: ({ variants }) => variants.map(({ priceClp }) => clp(priceClp ?? 0)).join(', '),
  },
  {
    at: 40,
    name: 'Cuántas hay',
    of: ({ variants }) => variants.map(({ available }) => available ?? 0).join(', '),
  },
  { at: 70, name: 'Meses en que hay', of: ({ season }) => season.map(monthName).join(', ') },
  {
    at: 100,
    name: 'Alérgenos',
    of: ({ food }) => (food ? food.allergens?.map((one) => allergenWords[one]).join(', ') || 'Ninguno' : ''),
  },
  {
    at: 140,
    name: 'Autorización',
    of: ({ food }) => (food ? Object.values(food.authorization).map(asDay).join(', ') : ''),
  },
  { at: 230, name: 'Caja', of: ({ packedCm }) => `${packedCm.join(' × ')} cm` },
]

/** What both phones may have written, in the order in which it is asked. */
const fields: Line[] = [
  ...own,
  ...fieldsIn('conflict').map(({ field, line }) => ({
    ...line,
    of: (content: Said) => fieldWords(content, field, { as: line.as, day: asDay, isCompared: true }),
  })),
].sort((a, b) => a.at - b.at)

/** Field by field, only what is not the same. */
export function differences(draft: Draft, theirs: OwnProduct): Difference[] {
  const mine: DraftContent = { ...draft.content, isUnique: draft.having === 'unique' }
  const words = fields
    .map(({ name, of }) => ({ name, mine: of(mine), theirs: of(theirs.content) }))
    .filter((one) => one.mine !== one.theirs)
  const photos = { mine: draft.photos.map(({ id }) => id), theirs: theirs.photos.map(({ key }) => key) }
  if (photos.mine.join() === photos.theirs.join()) return words
  return [...words, { name: 'Fotos', mine: count(photos.mine), theirs: count(photos.theirs) }]
}

const count = (photos: string[]) => (photos.length === 1 ? '1 foto' : `${photos.length} fotos`)
