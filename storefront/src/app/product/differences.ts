import type { OwnProduct, ProductContent } from '#contracts'
import { clp, day, monthName } from '../../lib/format.ts'
import { allergenWords } from './allergens.ts'
import type { Draft, DraftContent } from './draft.ts'

export type Difference = { name: string; mine: string; theirs: string }

const yesNo = (is: boolean) => (is ? 'Sí' : 'No')
const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text)

type Said = ProductContent | DraftContent

/** What both phones may have written, in the order in which it is asked. */
const fields: { name: string; of: (content: Said) => string }[] = [
  { name: 'Nombre', of: ({ title }) => title },
  { name: 'Clase', of: ({ category }) => category.replaceAll('-', ' ') },
  { name: 'Precio', of: ({ variants }) => variants.map(({ priceClp }) => clp(priceClp ?? 0)).join(', ') },
  { name: 'Cuántas hay', of: ({ variants }) => variants.map(({ available }) => available ?? 0).join(', ') },
  { name: 'Pieza única', of: ({ isUnique }) => yesNo(isUnique) },
  { name: 'Días para tenerla', of: ({ leadTimeDays }) => String(leadTimeDays) },
  { name: 'Meses en que hay', of: ({ season }) => season.map(monthName).join(', ') },
  { name: 'Cuánto trae', of: ({ format }) => format },
  { name: 'Ingredientes', of: ({ food }) => food?.ingredients ?? '' },
  {
    name: 'Alérgenos',
    of: ({ food }) => (food ? food.allergens?.map((one) => allergenWords[one]).join(', ') || 'Ninguno' : ''),
  },
  { name: 'Vence', of: ({ food }) => food?.bestBefore ?? '' },
  { name: 'Lote', of: ({ food }) => food?.lot ?? '' },
  { name: 'Cómo se guarda', of: ({ food }) => food?.storage ?? '' },
  {
    name: 'Autorización',
    of: ({ food }) =>
      food
        ? Object.values(food.authorization)
            .map((text) => (isDay(text) ? day(text) : text))
            .join(', ')
        : '',
  },
  { name: 'Materiales', of: ({ materials }) => materials },
  { name: 'Técnica', of: ({ technique }) => technique },
  { name: 'Medidas', of: ({ dimensions }) => dimensions },
  { name: 'Cuidado', of: ({ care }) => care },
  { name: 'Historia', of: ({ story }) => story },
  { name: 'Descripción', of: ({ description }) => description },
  { name: 'Hecho en', of: ({ placeOfMaking }) => placeOfMaking },
  { name: 'Peso', of: ({ packedWeightGrams }) => `${packedWeightGrams} g` },
  { name: 'Caja', of: ({ packedCm }) => `${packedCm.join(' × ')} cm` },
  { name: 'Solo retiro', of: ({ isPickupOnly }) => yesNo(isPickupOnly) },
]

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
