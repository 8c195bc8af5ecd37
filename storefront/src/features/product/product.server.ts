import type { CatalogCard, Commune, ProductDoc, QuoteConsignment, ShopInfo } from '#contracts'
import { Refused, Unreachable } from '../../lib/errors.ts'
import { getStories } from '../../lib/cms.ts'
import type { Story } from '../../lib/cms-types.ts'
import { getCatalog, getQuote } from '../../lib/store.ts'
import { readQuantity } from '../cart/cart.ts'
import type { Visit } from '../../lib/cache/visit.ts'

export type Estimate = { commune: Commune | null; consignment: QuoteConsignment | null; quantity: number }

/** What it costs to bring so many of these to a commune, and when. `cuantas` as typed: no number is one. */
export async function estimate(
  product: Pick<ProductDoc, 'variants'>,
  shop: Pick<ShopInfo, 'communes'>,
  query: URLSearchParams,
): Promise<Estimate> {
  const commune = shop.communes.find((one) => one.code === query.get('comuna')) ?? null
  const variant = product.variants.find((one) => one.available > 0)
  const typed = readQuantity(query.get('cuantas') ?? '1')
  const quantity = 'error' in typed || typed.quantity === 0 ? 1 : typed.quantity
  if (!commune || !variant) return { commune: null, consignment: null, quantity }
  const items = [{ variantId: variant.id, quantity }]
  const quote = await getQuote({ items, communeCode: commune.code }).catch((error: unknown) => {
    if (error instanceof Unreachable || error instanceof Refused) return null
    throw error
  })
  return { commune, consignment: quote?.consignments[0] ?? null, quantity }
}

/** Stories that tell of its group. Without the CMS the product stands alone. */
export const storiesOf = (visit: Visit, group: string): Promise<Story[]> =>
  getStories(visit, { group, limit: 3 }).catch(() => [])

/** Others of the same group, then of the same kind, never itself. */
export async function alongside(visit: Visit, product: ProductDoc): Promise<CatalogCard[]> {
  const [same, alike] = await Promise.all([
    getCatalog(visit, { group: product.maker.handle, limit: 5 }),
    getCatalog(visit, { category: product.category, limit: 6 }),
  ])
  const others = new Map([...same.items, ...alike.items].map((item) => [item.id, item]))
  others.delete(product.id)
  return [...others.values()].slice(0, 4)
}
