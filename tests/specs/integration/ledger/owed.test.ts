import { expect, test } from 'vitest'
import { expectToAddUp, soldConsignment, total } from '../../../fixtures/sold-consignment.ts'
import { staffDesk } from '../../../clients/staff.ts'
import { sql } from '../../../clients/store-database.ts'

test('what is owed adds up to the ledger to the peso, over a sale, a return, and one that somebody else carries', async () => {
  const { phone, consignment, order } = await soldConsignment({ units: 3 })
  const handle = order.docs[0]?.maker.handle ?? ''
  const [line] = consignment.lines
  const coming = (await phone.owed()).comingClp
  await phone.move(consignment.id, 'accepted')
  expect((await phone.owed()).comingClp).toBe(coming + consignment.earnsClp)
  for (const to of ['packed', 'handed_over']) await phone.move(consignment.id, to)
  const sold = await expectToAddUp(phone, handle)
  expect(sold.items[0]).toMatchObject({
    event: 'hand_over',
    displayId: order.displayId,
    amountClp: consignment.earnsClp,
  })
  expect(sold.items[0]?.terms?.minutes).toBeTruthy()
  expect(sold.comingClp).toBe(coming)

  const desk = await staffDesk()
  const back = (bearer: string, seen: number) =>
    desk.act(consignment.id, 'refunds', {
      reason: 'guarantee',
      note: 'Llegó trizado',
      lines: [{ lineId: line?.id, quantity: 1, seen }],
      bearer,
    })
  expect((await back('shares', 3)).status).toBe(201)
  const returned = await expectToAddUp(phone, handle)
  expect(returned.items[0]).toMatchObject({ event: 'refund', reason: 'Llegó malo: Llegó trizado' })
  expect(returned.items[0]?.lines[0]).toMatchObject({
    what: expect.stringContaining('Volvió'),
    amountClp: -(line?.unitPriceClp ?? 0),
  })
  expect(returned.balanceClp).toBeLessThan(sold.balanceClp)
  expect((await back('fund', 2)).status).toBe(201)
  const carried = await expectToAddUp(phone, handle)
  expect([carried.items[0]?.amountClp, carried.balanceClp]).toEqual([0, returned.balanceClp])
  expect((await phone.consignment(consignment.id)).body.consignment.earnsClp).toBe(
    total(carried.items.filter(({ displayId }) => displayId === order.displayId)),
  )
})

test('the panel and the phone say the same of a group, before it hands over and after a return', async () => {
  const { phone, consignment, order } = await soldConsignment({ units: 2 })
  const desk = await staffDesk()
  const ofPanel = async () =>
    (await desk.consignmentsOf(order.displayId)).find(({ id }) => id === consignment.id)?.split ?? []
  const groupIn = (split: { account: string; amountClp: number }[]) =>
    split.find(({ account }) => account === 'group')?.amountClp
  const before = await ofPanel()
  expect(groupIn(before)).toBe(consignment.earnsClp)
  const paid = consignment.lines.reduce((sum, line) => sum + line.quantity * line.unitPriceClp, 0)
  const [own] = await desk.consignmentsOf(order.displayId)
  expect(total(before)).toBe(paid + (own?.deliveryClp ?? 0))
  for (const to of ['accepted', 'packed', 'handed_over']) await phone.move(consignment.id, to)
  expect(await ofPanel()).toEqual(before)
  const lines = [{ lineId: consignment.lines[0]?.id, quantity: 1, seen: 2 }]
  await desk.act(consignment.id, 'refunds', {
    reason: 'guarantee',
    note: 'Trizado',
    lines,
  })
  expect(groupIn(await ofPanel())).toBe((await phone.consignment(consignment.id)).body.consignment.earnsClp)
})

test('a group hears once that it was bought from, and when its consignment is called off by others', async () => {
  const { consignment, order } = await soldConsignment()
  const told = (kind: string) =>
    sql<{ to: string }>(
      `select "to" from notification where idempotency_key like 'notice:' || $1 || ':' || $2 || ':%'`,
      [kind, consignment.id],
    )
  await expect.poll(async () => (await told('order_paid')).length).toBe(1)
  await sql(
    `update outbox set done_at = null, next_try_at = now() where name = 'order.paid'
    and data->>'attempt_id' = (select a.id from attempt a join "order" o on o.id = a.order_id where o.display_id = $1)`,
    [order.displayId],
  )
  const desk = await staffDesk()
  await desk.act(consignment.id, 'cancel', { reason: 'El camino está cortado' })
  await expect.poll(async () => (await told('part_cancelled')).length).toBe(1)
  expect(await told('order_paid')).toHaveLength(1)
})
