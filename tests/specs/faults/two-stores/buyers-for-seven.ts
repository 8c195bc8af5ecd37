import { expect } from 'vitest'
import type { CheckoutRequest } from '../../../../store/src/contracts/index.ts'
import { must } from '../rig/acts/actions.ts'
import type { Shop } from '../rig/processes/shop.ts'

const BUYERS = 200
const STOCK = 7

/**
 * One good in two formats that are the same jars: the second variant takes from the first one's inventory item. Some buy
 * one, some the same variant on two lines, some one of each format; all at once, in turns at each store.
 */
export async function buyersForSeven(shop: Shop): Promise<void> {
  const [variants] = await shop.goods(STOCK, 2)
  const [first, second] = variants ?? []
  if (!first || !second) throw new Error('no two variants')
  await shop.database.rows(
    `update product_variant_inventory_item set inventory_item_id =
      (select inventory_item_id from product_variant_inventory_item where variant_id = $1 and deleted_at is null)
      where variant_id = $2`,
    [first, second],
  )
  const one = (variantId: string) => ({ variantId, quantity: 1 })
  const carts = [[one(first)], [one(second)], [one(first), one(first)], [one(first), one(second)]]
  const requests = await Promise.all(
    carts.map((items) => shop.buyer.requestOf('siete@correo.example', items)),
  )
  const placed = await Promise.all(
    Array.from({ length: BUYERS }, async (_, index) => {
      // A buyer who wants one comes last as well, so that the seventh does not stay behind.
      const cart = index < BUYERS / 2 ? shop.random.between(0, 3) : shop.random.between(0, 1)
      const request: CheckoutRequest | undefined = requests[cart]
      const buyer = shop.buyers[index % shop.buyers.length]
      if (!request || !buyer) throw new Error('no such cart or buyer')
      const key = shop.random.key(`seven-${index}`)
      const email = `${key}@correo.example`
      const answer = await buyer.place({ ...request, buyer: { ...request.buyer, email } }, key)
      return { answer, units: cart < 2 ? 1 : 2 }
    }),
  )
  const sold = placed.filter(({ answer }) => answer.status === 201)
  for (const { answer } of placed)
    if (answer.status !== 201) {
      const { code } = must(answer, 409, 'a buyer who came too late')
      expect(code).toBe('not_enough')
    }
  expect(sold.reduce((sum, { units }) => sum + units, 0)).toBe(STOCK)
  await shop.expectNothingLost()
}
