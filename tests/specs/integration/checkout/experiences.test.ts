import { expect, test } from 'vitest'
import { staffDesk, sumOf } from '../../../clients/staff.ts'
import { webpayToken } from '../../../clients/browser-session.ts'
import {
  catalog,
  comeBack,
  firstVariant,
  newBuyer,
  place,
  pressAtWebpay,
  product,
  purchase,
  quote,
  sellable,
} from '../../../clients/store.ts'

const aWorkshop = async () => {
  const { items } = await catalog('category=experiencias&available=1&limit=1')
  return product(items[0]?.handle ?? '')
}

test('a workshop is bought without a commune or an address, beside goods that are delivered, and the books balance', async () => {
  const workshop = await aWorkshop()
  const [goods] = (await sellable(2)).filter(({ maker }) => maker.handle !== workshop.maker.handle)
  if (!goods) throw new Error('nothing to sell')
  const own = [{ variantId: firstVariant(workshop).id, quantity: 2 }]

  const alone = await quote({ items: own })
  expect(alone.body).toMatchObject({ canBePlaced: true, deliveryClp: 0 })
  expect(alone.body.consignments[0]).toMatchObject({ chosen: 'visit', weightGrams: 0 })
  expect(alone.body.consignments[0]?.choices).toHaveLength(1)

  const items = [...own, { variantId: firstVariant(goods).id, quantity: 1 }]
  expect((await quote({ items })).body.canBePlaced).toBe(false)
  const { body: both } = await quote({ items, communeCode: '08101' })
  const carried = both.consignments.find(({ group }) => group.handle === goods.maker.handle)
  expect(both.deliveryClp).toBe(carried?.choices.find(({ id }) => id === carried.chosen)?.priceClp)

  const request = { buyer: newBuyer(), payment: 'webpay' as const }
  const lonely = await place({
    ...request,
    items: own,
    deliveries: { [workshop.maker.handle]: 'visit' },
    totalClp: alone.body.totalClp,
  })
  expect(lonely.status).toBe(201)
  await comeBack(await pressAtWebpay(webpayToken(lonely.body), 'approve'))

  const seen = await purchase(lonely.body.orderToken)
  expect(seen).toMatchObject({ address: null, deliveryClp: 0 })
  expect(seen.consignments[0]?.delivery).toMatchObject({ mode: 'visit', priceClp: 0, arrives: null })
  expect(seen.consignments[0]?.delivery.label).toBe('Se coordina la fecha con el grupo')

  const desk = await staffDesk()
  const [consignment] = await desk.consignmentsOf(lonely.body.displayId)
  if (!consignment) throw new Error('the order has no consignment')
  expect(consignment.deliveryClp).toBe(0)
  await desk.move(consignment.id, 'accepted', 'packed', 'handed_over', 'delivered')
  const money = await desk.money(consignment.orderId)
  for (const { entries } of money.postings)
    expect(entries.reduce((sum, entry) => sum + entry.amountClp, 0)).toBe(0)
  expect(sumOf(money, 'buyer')).toBe(0)
  expect(money.postings.flatMap(({ entries }) => entries).some(({ kind }) => kind === 'shipping')).toBe(false)
  expect((await purchase(lonely.body.orderToken)).consignments[0]?.withdrawalUntil).toBeNull()
})

test('goods without a commune are not placed, workshop or no workshop in the basket', async () => {
  const workshop = await aWorkshop()
  const [goods] = (await sellable(2)).filter(({ maker }) => maker.handle !== workshop.maker.handle)
  if (!goods) throw new Error('nothing to sell')
  const { status, body } = await place({
    items: [workshop, goods].map((doc) => ({ variantId: firstVariant(doc).id, quantity: 1 })),
    buyer: newBuyer(),
    deliveries: { [workshop.maker.handle]: 'visit' },
    payment: 'webpay',
    totalClp: 1000,
  })
  expect(status).toBe(400)
  expect(body.fields).toHaveProperty('communeCode')
})
