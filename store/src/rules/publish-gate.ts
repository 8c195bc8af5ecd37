/** What a product must say before a buyer may see it. Answers Spanish sentences; none means it may go out. */
export type GateFacts = {
  kind: string
  title: string
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

export function publishGate(product: GateFacts): string[] {
  const missing: string[] = []
  if (product.title.trim().length < 3) missing.push('Falta el nombre.')
  if (
    product.priceClp.length === 0 ||
    product.priceClp.some((price) => !Number.isInteger(price) || price <= 0)
  )
    missing.push('Falta el precio, en pesos enteros.')
  if (product.photoCount === 0) missing.push('Falta al menos una foto.')
  if (product.placeOfMaking.trim() === '') missing.push('Falta decir dónde se hizo.')
  if (!product.withdrawal.applies && !product.withdrawal.reason?.trim())
    missing.push('Falta decir por qué no se puede devolver.')
  if (product.kind === 'food') missing.push(...foodGate(product.food))
  return missing
}

function foodGate(food: GateFacts['food']): string[] {
  if (!food) return ['Faltan los datos del alimento: autorización, alérgenos y vencimiento.']
  const missing: string[] = []
  const { number, authority, date } = food.authorization
  if (!number.trim() || !authority.trim() || !date.trim())
    missing.push('Falta la autorización sanitaria: número, SEREMI y fecha.')
  if (food.allergens === undefined)
    missing.push('Falta responder por los alérgenos, aunque no tenga ninguno.')
  if (!food.bestBefore.trim()) missing.push('Falta la fecha de vencimiento.')
  if (!food.ingredients.trim()) missing.push('Faltan los ingredientes.')
  if (!food.storage.trim()) missing.push('Falta decir cómo se guarda.')
  return missing
}

type Attributes = {
  kind: string
  photos: readonly unknown[]
  placeOfMaking: string
  withdrawal: { applies: true } | { applies: false; reason: string }
  food?: NonNullable<GateFacts['food']> | undefined
}

/** What the gate looks at, out of a product's attributes. */
export function gateFacts(title: string, priceClp: number[], attributes: Attributes): GateFacts {
  const { kind, photos, placeOfMaking, withdrawal, food } = attributes
  return {
    kind,
    title,
    priceClp,
    photoCount: photos.length,
    placeOfMaking,
    withdrawal: { applies: withdrawal.applies, reason: withdrawal.applies ? null : withdrawal.reason },
    food: food ?? null,
  }
}
