import pg from 'pg'
import { expect, test } from 'vitest'
import { paidOrder, staffDesk, sumOf } from '../../../clients/staff.ts'
import { call, purchase, sellable, shownStock, stockNow } from '../../../clients/store.ts'
import { readStack } from '../../../support/stack.ts'
import { payBack } from '../../../clients/transfers.ts'

type AtGateway = { transactions: { token: string; status: string; balanceClp: number }[] }

const atGateway = async (token: string) => {
  const { body } = await call<AtGateway>('GET', `${readStack().urls.simulator}/_control/transactions`)
  return body.transactions.find((one) => one.token === token)
}

test('a paid order is owed to its buyer in goods until it is handed over, and then to those who made it', async () => {
  const desk = await staffDesk()
  const order = await paidOrder({ groups: 2 })
  const consignments = await desk.consignmentsOf(order.displayId)
  const orderId = consignments[0]?.orderId ?? ''
  const paid = await desk.money(orderId)
  expect(paid.postings.map((posting) => posting.event)).toEqual(['capture'])
  expect([sumOf(paid, 'gateway'), sumOf(paid, 'buyer')]).toEqual([-order.totalClp, order.totalClp])

  for (const consignment of consignments)
    await desk.move(consignment.id, 'accepted', 'packed', 'handed_over', 'delivered')
  const done = await desk.money(orderId)
  for (const { entries } of done.postings)
    expect(entries.reduce((sum, entry) => sum + entry.amountClp, 0)).toBe(0)
  expect(sumOf(done, 'buyer')).toBe(0)
  const shares = done.postings.flatMap(({ entries }) => entries).filter((entry) => entry.kind === 'share')
  for (const consignment of consignments)
    for (const share of consignment.shares)
      expect(shares).toContainEqual(
        expect.objectContaining({
          account: share.account,
          amountClp: share.amountClp,
          group: consignment.group.name,
        }),
      )
  const total = consignments.reduce(
    (sum, consignment) => sum + consignment.itemsClp + consignment.deliveryClp,
    0,
  )
  expect(sumOf(done, 'tax')).toBe(vatIn(total))
})

test('a shortage goes back to the card to the peso, and the group earns what it really sent', async () => {
  const desk = await staffDesk()
  const order = await paidOrder({ units: 3 })
  const [consignment] = await desk.consignmentsOf(order.displayId)
  const [line] = consignment?.lines ?? []
  if (!consignment || !line) throw new Error('the order has no consignment')
  const [doc] = order.docs
  if (!doc) throw new Error('nothing was bought')
  const stockBefore = await stockNow(doc)
  await desk.move(consignment.id, 'accepted')

  const refused = await desk.act(consignment.id, 'quantities', {
    reason: 'Se quebraron',
    lines: [{ lineId: line.id, quantity: 4 }],
  })
  expect([refused.status, refused.body.code]).toEqual([400, 'invalid_data'])
  const short = { reason: 'Se quebró uno en el horno', lines: [{ lineId: line.id, quantity: 2 }] }
  const answers = await Promise.all([
    desk.act(consignment.id, 'quantities', short),
    desk.act(consignment.id, 'quantities', short),
  ])
  expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409])

  const missing = line.amountClp / 3
  await expect
    .poll(async () =>
      (await desk.money(consignment.orderId)).refunds.map((refund) => [refund.state, refund.amountClp]),
    )
    .toEqual([['done', missing]])
  expect((await atGateway(order.token))?.balanceClp).toBe(order.totalClp - missing)
  await desk.move(consignment.id, 'packed', 'handed_over')
  const money = await desk.money(consignment.orderId)
  expect([sumOf(money, 'buyer'), sumOf(money, 'refund')]).toEqual([0, 0])
  const shares = money.postings.flatMap(({ entries }) => entries).filter((entry) => entry.kind === 'share')
  expect(shares.reduce((sum, entry) => sum + entry.amountClp, 0)).toBe(consignment.itemsClp - missing)

  const seen = await purchase(order.orderToken)
  expect([seen.refundedClp, seen.consignments[0]?.lines[0]?.quantityKept]).toEqual([missing, 2])
  const { order: known } = await desk.get<{
    order: { total: number; summary: { pending_difference: number } }
  }>(`/admin/orders/${consignment.orderId}?fields=total,summary`)
  expect([known.total, known.summary.pending_difference]).toEqual([order.totalClp - missing, 0])
  // What is not there was never for sale again, and what left is out of the stock.
  await expect.poll(() => shownStock(doc)).toBe(stockBefore)
})

test('a cancelled order goes back whole, even to a debit card, and its goods are for sale again', async () => {
  const desk = await staffDesk()
  const order = await paidOrder({ groups: 2, card: 'VD' })
  const before = await Promise.all(order.docs.map(stockNow))
  const [consignment] = await desk.consignmentsOf(order.displayId)
  const whole = { reason: 'No hay transporte', isWholeOrder: true }
  const answers = await Promise.all([1, 2, 3].map(() => desk.act(consignment?.id ?? '', 'cancel', whole)))
  expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409, 409])
  await expect.poll(async () => (await atGateway(order.token))?.status).toBe('REVERSED')
  await expect
    .poll(async () => (await desk.money(consignment?.orderId ?? '')).refunds.map((refund) => refund.state))
    .toEqual(['done'])
  const money = await desk.money(consignment?.orderId ?? '')
  for (const { balanceClp } of money.balances) expect(balanceClp).toBe(0)
  const seen = await purchase(order.orderToken)
  expect([seen.status, seen.payment.state, seen.refundedClp]).toEqual([
    'cancelled',
    'refunded',
    order.totalClp,
  ])
  for (const [index, doc] of order.docs.entries())
    await expect.poll(() => shownStock(doc)).toBe((before[index] ?? 0) + 2)
})

test('part of a debit charge is for the treasurer to transfer, once', async () => {
  const desk = await staffDesk()
  const order = await paidOrder({ card: 'VD' })
  const [consignment] = await desk.consignmentsOf(order.displayId)
  const [line] = consignment?.lines ?? []
  if (!consignment || !line) throw new Error('the order has no consignment')
  await desk.move(consignment.id, 'accepted', 'packed', 'handed_over')
  const one = {
    reason: 'guarantee',
    note: 'Llegó trizado',
    lines: [{ lineId: line.id, quantity: 1, seen: 2 }],
    bearer: 'fund',
  }
  const asked = await desk.act(consignment.id, 'refunds', one)
  expect(asked.status).toBe(201)
  const { refunds } = await desk.money(consignment.orderId)
  expect(refunds).toEqual([expect.objectContaining({ state: 'by_hand', isByGateway: false })])
  const pay = () => payBack(refunds[0]?.id)
  const answers = await Promise.all([pay(), pay(), pay()])
  expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409, 409])
  const money = await desk.money(consignment.orderId)
  expect([sumOf(money, 'refund'), sumOf(money, 'bank')]).toEqual([0, line.amountClp / 2])
  const group = money.postings.flatMap(({ entries }) => entries).filter((entry) => entry.account === 'group')
  const afterHandOver = group.filter((entry) => ['refund_reversal', 'adjustment'].includes(entry.kind))
  expect(afterHandOver.reduce((sum, entry) => sum + entry.amountClp, 0)).toBe(0)
  expect((await atGateway(order.token))?.balanceClp).toBe(order.totalClp)

  const tooMany = await desk.act(consignment.id, 'refunds', {
    ...one,
    lines: [{ lineId: line.id, quantity: 2, seen: 1 }],
  })
  expect([tooMany.status, tooMany.body.code]).toEqual([400, 'invalid_data'])
})

test('what other buyers reserve while a group hands over is not lost', async () => {
  const desk = await staffDesk()
  const of = await sellable(1, 8)
  const [doc] = of
  if (!doc) throw new Error('nothing to sell')
  const before = await stockNow(doc)
  const orders = await Promise.all([1, 2, 3].map(() => paidOrder({ units: 1, of })))
  const consignments = await Promise.all(
    orders.map(async (order) => (await desk.consignmentsOf(order.displayId))[0]),
  )
  await expect.poll(() => shownStock(doc)).toBe(before - 3)
  const buyers = await Promise.all([
    ...consignments.map(
      (consignment) => consignment && desk.move(consignment.id, 'accepted', 'packed', 'handed_over'),
    ),
    ...[1, 2, 3, 4].map(() => paidOrder({ units: 1, of })),
  ])
  expect(buyers).toHaveLength(7)
  await expect.poll(() => shownStock(doc)).toBe(before - 7)
  const { rows } = await drift()
  expect(rows).toEqual([])
})

const vatIn = (grossClp: number) => grossClp - Math.round(grossClp / 1.19)

async function drift() {
  const client = new pg.Client(readStack().databaseUrls.store)
  await client.connect()
  try {
    return await client.query(`select l.inventory_item_id, l.reserved_quantity, sum(r.quantity) as held
      from inventory_level l left join reservation_item r on r.inventory_item_id = l.inventory_item_id
        and r.location_id = l.location_id and r.deleted_at is null
      where l.deleted_at is null group by l.id having l.reserved_quantity <> coalesce(sum(r.quantity), 0)`)
  } finally {
    await client.end()
  }
}
