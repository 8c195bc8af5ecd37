import type { ProductSeed } from './types.ts'

/** A product as the store has it; a variant without a title of its own is the only one. */
export type KnownProduct = {
  handle: string
  title: string
  variants: { title: string | null; prices: { amount: number }[] }[]
}

const pesos = (amount: number) => `$${String(amount).replace(/\B(?=(\d{3})+$)/g, '.')}`

/** Where the facts say otherwise than the store: it keeps what it has, and the loader says so. */
export function differencesOf(known: KnownProduct[], wanted: ProductSeed[]): string[] {
  const byHandle = new Map(known.map((product) => [product.handle, product]))
  return wanted.flatMap(({ handle, title, variants }) => {
    const there = byHandle.get(handle)
    if (!there) return []
    const said =
      there.title === title ? [] : [`«${handle}» se llama «${there.title}» en la tienda y «${title}» aquí`]
    const prices = variants.flatMap((variant) => {
      const same =
        variants.length === 1 ? there.variants[0] : there.variants.find((one) => one.title === variant.title)
      const amount = same?.prices[0]?.amount
      if (amount === undefined || amount === variant.priceClp) return []
      const which = variant.title ? `${handle}, ${variant.title}` : handle
      return [`«${which}» vale ${pesos(amount)} en la tienda y ${pesos(variant.priceClp)} aquí`]
    })
    return [...said, ...prices]
  })
}
