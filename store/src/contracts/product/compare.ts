import type { FoodContent, FullContent, OwnVariant } from '../group'
import { fieldsIn } from './fields/product-fields'
import { fieldWords } from './fields/field-words'
import { clp, day } from '../../kernel/text/format'
import { ALLERGEN_NAMES } from './allergen-names'
import { MONTHS } from '../../kernel/time/months'

/** One thing that is said of a product, in words; empty when nothing is said. */
type Said = { name: string; words: string }
export type Compared = { name: string; before: string; after: string; isChanged: boolean }

/** Field by field, without those of which neither says anything. `before` null: everything is new. */
export function compare(
  before: FullContent | null,
  after: FullContent,
  categories: Record<string, string>,
): Compared[] {
  const isNew = before === null
  const old = before ? saidOf(before, categories, isNew) : []
  return saidOf(after, categories, isNew).flatMap(({ name, words }, at) => {
    const was = old[at]?.words ?? ''
    if (!words && !was) return []
    return [{ name, before: was, after: words, isChanged: !isNew && was !== words }]
  })
}

/** The same names in the same order, whatever the product. */
function saidOf(content: FullContent, categories: Record<string, string>, isNew: boolean): Said[] {
  const { withdrawal } = content
  const own: Line[] = [
    [20, 'Categoría', categories[content.category] ?? content.category],
    [40, 'Precio', content.variants.map((variant) => priceWords(variant, isNew)).join('\n')],
    [130, 'Con embalaje', `${content.packedWeightGrams} g, ${content.packedCm.join(' × ')} cm`],
    [180, 'Temporada', content.season.map((month) => MONTHS[month - 1]).join(', ')],
    [200, '¿Se puede devolver?', withdrawal.applies ? 'Sí, 10 días' : `No. ${withdrawal.reason}`],
    ...foodWords(content.food),
    [400, 'Qué se ve en las fotos', content.photos.map(({ alt }) => alt).join('\n')],
  ]
  const plain = fieldsIn('panel').map(({ field, line: { at, name, as } }): Line => [
    at,
    name,
    fieldWords(content, field, { as, day }),
  ])
  return [...own, ...plain].sort(([a], [b]) => a - b).map(([, name, words]) => ({ name, words }))
}

/** Where it stands among the others. */
type Line = [at: number, name: string, words: string]

/** How many there are of one that is on sale is not up for approval, and moves with each purchase. */
function priceWords({ id, title, priceClp, available }: OwnVariant, isNew: boolean): string {
  const price = title ? `${title}: ${clp(priceClp)}` : clp(priceClp)
  return isNew || id === null ? `${price}, hay ${available}` : price
}

function foodWords(food: FoodContent | null): Line[] {
  const { number = '', authority = '', date = '' } = food?.authorization ?? {}
  const { sodium = false, sugars = false, fats = false } = food?.added ?? {}
  const added = [sodium && 'sal', sugars && 'azúcar', fats && 'grasas'].filter(Boolean)
  const allergens = food?.allergens.map((one) => ALLERGEN_NAMES[one]).join(', ')
  return [
    [230, 'Alérgenos', food ? allergens || 'Ninguno' : ''],
    [240, 'Autorización sanitaria', [number, authority, date && day(date)].filter(Boolean).join(', ')],
    [300, 'Se le agregó', food ? added.join(', ') || 'Nada' : ''],
    [310, 'Nutrición', nutritionWords(food?.nutrition)],
  ]
}

function nutritionWords(nutrition: FoodContent['nutrition']): string {
  if (!nutrition) return ''
  const { energyKcal, sodiumMg, sugarsG, saturatedFatG, per } = nutrition
  return `En ${per}: ${energyKcal} kcal, ${sodiumMg} mg de sodio, ${sugarsG} g de azúcares, ${saturatedFatG} g de grasas saturadas`
}
