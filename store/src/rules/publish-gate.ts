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
  const { title, priceClp, withdrawal } = product
  const missing: Missing[] = []
  const ask = (field: string, words: string) => missing.push({ field, words })
  if (product.photoCount === 0) ask('photos', 'Falta al menos una foto.')
  if (title.trim().length < 3) ask('title', 'Falta el nombre.')
  if (priceClp.length === 0 || priceClp.some((price) => !Number.isInteger(price) || price <= 0))
    ask('variants', 'Falta el precio, en pesos enteros.')
  const isVisit = isExperience(product)
  if (product.placeOfMaking.trim() === '')
    ask('placeOfMaking', isVisit ? 'Falta decir dónde es.' : 'Falta decir dónde se hizo.')
  if (isVisit && !product.format?.trim()) ask('format', 'Falta decir cuánto dura y para cuántas personas es.')
  if (!withdrawal.applies && !withdrawal.reason?.trim())
    ask('withdrawal.reason', 'Falta decir por qué no se puede devolver.')
  return product.kind === 'food' ? [...missing, ...foodGate(product.food)] : missing
}

function foodGate(food: GateFacts['food']): Missing[] {
  if (!food)
    return [{ field: 'food', words: 'Faltan los datos del alimento: autorización, alérgenos y vencimiento.' }]
  const missing: Missing[] = []
  const ask = (field: string, words: string) => missing.push({ field: `food.${field}`, words })
  const { number, authority, date } = food.authorization
  if (!food.ingredients.trim()) ask('ingredients', 'Faltan los ingredientes.')
  if (food.allergens === undefined)
    ask('allergens', 'Falta responder por los alérgenos, aunque no tenga ninguno.')
  if (!number.trim() || !authority.trim() || !date.trim())
    ask('authorization', 'Falta la autorización sanitaria: número, SEREMI y fecha.')
  if (!food.bestBefore.trim()) ask('bestBefore', 'Falta la fecha de vencimiento.')
  if (!food.storage.trim()) ask('storage', 'Falta decir cómo se guarda.')
  return missing
}

type Attributes = {
  kind: string
  format?: string
  photos: readonly unknown[]
  placeOfMaking: string
  withdrawal: { applies: true } | { applies: false; reason: string }
  food?: NonNullable<GateFacts['food']> | null | undefined
}

/** What the gate looks at, out of a product's attributes. */
export function gateFacts(title: string, priceClp: number[], attributes: Attributes): GateFacts {
  const { kind, format, photos, placeOfMaking, withdrawal, food } = attributes
  return {
    kind,
    title,
    ...(format === undefined ? {} : { format }),
    priceClp,
    photoCount: photos.length,
    placeOfMaking,
    withdrawal: { applies: withdrawal.applies, reason: withdrawal.applies ? null : withdrawal.reason },
    food: food ?? null,
  }
}
