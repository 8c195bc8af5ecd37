import { fieldsIn, valueAt } from './fields/product-fields'
import { isExperience } from './experience'

/** What a product must say before a buyer may see it. */
export type GateFacts = {
  kind: string
  title: string
  /** Of a visit or a workshop: how long, and for how many. */
  format?: string
  priceClp: number[]
  photoCount: number
  placeOfMaking: string
  withdrawal: { applies: boolean; reason: string | null }
  food: {
    authorization: { number: string; authority: string; date: string }
    allergens: readonly string[] | undefined
    ingredients: string
    bestBefore: string
    storage: string
  } | null
}

/** `field`: its path in a `ProductDraft`, where the phone asks for it. `words`: a Spanish sentence. */
export type Missing = { field: string; words: string }

/** What is still missing, in the order in which it is asked; nothing means that it may go out. */
export function publishGate(product: GateFacts): Missing[] {
  const { kind, title, priceClp, withdrawal, food } = product
  const isVisit = isExperience(product)
  const own: Ask[] = [
    [10, product.photoCount === 0, 'photos', 'Falta al menos una foto.'],
    [20, title.trim().length < 3, 'title', 'Falta el nombre.'],
    [
      30,
      priceClp.length === 0 || priceClp.some((price) => !Number.isInteger(price) || price <= 0),
      'variants',
      'Falta el precio, en pesos enteros.',
    ],
    [50, isVisit && !product.format?.trim(), 'format', 'Falta decir cuánto dura y para cuántas personas es.'],
    [
      60,
      !withdrawal.applies && !withdrawal.reason?.trim(),
      'withdrawal.reason',
      'Falta decir por qué no se puede devolver.',
    ],
  ]
  const missing = inOrder([...own, ...plainAsks(product, false)])
  if (kind !== 'food') return missing
  return [...missing, ...(food ? foodGate(product, food) : [NO_FOOD])]
}

/** Where it is asked among the others, and whether it is. */
type Ask = [at: number, isMissing: boolean, field: string, words: string]

const NO_FOOD: Missing = {
  field: 'food',
  words: 'Faltan los datos del alimento: autorización, alérgenos y vencimiento.',
}

function foodGate(
  product: GateFacts,
  { allergens, authorization }: NonNullable<GateFacts['food']>,
): Missing[] {
  const { number, authority, date } = authorization
  return inOrder([
    [
      20,
      allergens === undefined,
      'food.allergens',
      'Falta responder por los alérgenos, aunque no tenga ninguno.',
    ],
    [
      30,
      !number.trim() || !authority.trim() || !date.trim(),
      'food.authorization',
      'Falta la autorización sanitaria: número, SEREMI y fecha.',
    ],
    ...plainAsks(product, true),
  ])
}

const plainAsks = (product: GateFacts, isOfFood: boolean): Ask[] =>
  fieldsIn('missing')
    .filter(({ field }) => field.path.startsWith('food.') === isOfFood)
    .map(({ field: { path }, line: { at, words, visit } }) => [
      at,
      String(valueAt(product, path) ?? '').trim() === '',
      path,
      (isExperience(product) && visit) || words,
    ])

const inOrder = (asks: Ask[]): Missing[] =>
  asks
    .filter(([, isMissing]) => isMissing)
    .sort(([a], [b]) => a - b)
    .map(([, , field, words]) => ({ field, words }))

type Attributes = {
  kind: string
  format?: string
  photos: readonly unknown[]
  placeOfMaking: string
  withdrawal: { applies: true } | { applies: false; reason: string }
  food?: NonNullable<GateFacts['food']> | null | undefined
}

/** What the gate looks at, out of a product's attributes: its plain fields as they lie. */
export function gateFacts<A extends Attributes>(title: string, priceClp: number[], attributes: A): GateFacts {
  const { photos, withdrawal, food } = attributes
  return {
    ...attributes,
    title,
    priceClp,
    photoCount: photos.length,
    withdrawal: { applies: withdrawal.applies, reason: withdrawal.applies ? null : withdrawal.reason },
    food: food ?? null,
  }
}
