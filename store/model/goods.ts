import { basket } from '../samples/product'
import type { BasketGroup, BasketLine } from '../src/modules/checkout/read/basket'
import type { DeliveryFacts } from '../src/modules/checkout/read/delivery-facts'
import type { ProductAttributes } from '../src/modules/product/write/product-input'

/**
 * What every sequence starts from: two groups, three things in stock, four variants. `honey` and `honey-pair` are two
 * variants of one thing, the second of which takes two.
 */
export type Goods = {
  items: { id: string; location: string; stock: number }[]
  variants: BasketLine[]
}

export const DELIVERY: DeliveryFacts = {
  commune: { code: '08101', name: 'Concepción', region: 'Biobío', isBranchOnly: false },
  rates: [{ carrier: 'Uno', mode: 'home', maxWeightGrams: 30_000, priceClp: 3990, daysMin: 2, daysMax: 4 }],
  points: [],
}

const { food: _, ...said } = basket
const attributes: ProductAttributes = {
  ...said,
  packedWeightGrams: 100,
  packedCm: [5, 5, 5],
  leadTimeDays: 1,
  weeklyCapacity: 1,
  photos: [],
}

export function goodsOf(run: string, stocks: [number, number, number], prices: number[]): Goods {
  const group = (letter: string): BasketGroup => ({
    id: `${run}-group-${letter}`,
    handle: `${run}-group-${letter}`,
    name: `Grupo ${letter}`,
    commune: 'Santa Juana',
    province: 'Concepción',
    isSelling: true,
    backOn: null,
    associationId: `${run}-association`,
    associationHandle: `${run}-association`,
    sellerModel: 'own_sale',
    stockLocationId: `${run}-place-${letter}`,
    shippingOptions: { home: 'so', branch: 'so', pickup: 'so' },
  })
  const [a, b] = [group('a'), group('b')]
  const item = (name: string) => `${run}-${name}`
  const variant = (name: string, of: string, requiredQuantity: number, owner: BasketGroup, at: number) => ({
    variantId: item(name),
    variantTitle: name,
    variantCount: 1,
    sku: null,
    productId: item(name),
    productHandle: item(name),
    title: name,
    description: null,
    attributes,
    priceClp: prices[at] ?? 1000,
    available: 1_000_000,
    stock: [{ inventoryItemId: item(of), requiredQuantity }],
    group: owner,
  })
  return {
    items: [
      { id: item('basket'), location: a.stockLocationId, stock: stocks[0] },
      { id: item('jar'), location: a.stockLocationId, stock: stocks[1] },
      { id: item('shawl'), location: b.stockLocationId, stock: stocks[2] },
    ],
    variants: [
      variant('basket', 'basket', 1, a, 0),
      variant('honey', 'jar', 1, a, 1),
      variant('honey-pair', 'jar', 2, a, 2),
      variant('shawl', 'shawl', 1, b, 3),
    ],
  }
}
