import { expect } from 'vitest'
import { cardFee } from '../src/modules/ledger/rules/ledger'
import { splitAmount } from '../src/modules/ledger/rules/shares'
import { vatOf, vatOfKept, vatOfParts } from '../src/contracts/product/vat'
import { type BookOrder, deliveryClp, goodsClp, soldClp } from './book'
import type { Run } from './run-story'

const NAMES = ['group', 'association', 'federation', 'fund'] as const

type Stock = { id: string; stocked: number; reserved: number; held: number }
type Sums = Record<string, number>

/** Holds the whole database of one story against its book. Invariants 1 to 4 and 6 of the design. */
export async function audit(run: Run): Promise<void> {
  await auditStock(run)
  for (const order of run.book.orders) {
    await auditOrder(run, order)
    await auditLedger(run, order)
  }
}

async function auditStock({ db, book, id }: Run): Promise<void> {
  const { rows } = await db.raw<{ rows: Stock[] }>(
    `select v.inventory_item_id as id, v.stocked_quantity::int as stocked, v.reserved_quantity::int as reserved,
      coalesce((select sum(r.quantity) from reservation_item r where r.inventory_item_id = v.inventory_item_id
        and r.deleted_at is null), 0)::int as held from inventory_level v where v.inventory_item_id like ?`,
    [`${id}-%`],
  )
  for (const row of rows) {
    const expected = book.stockOf(row.id)
    expect(row).toEqual({ id: row.id, ...expected, held: expected.reserved })
    expect(row.reserved).toBeGreaterThanOrEqual(0)
    expect(row.stocked).toBeGreaterThanOrEqual(row.reserved)
  }
}

type Facts = {
  state: string
  order: string
  captured: number
  paidEvents: number
  cancelledEvents: number
  shares: number
  items: number
}

async function auditOrder({ db }: Run, order: BookOrder): Promise<void> {
  const { rows } = await db.raw<{ rows: Facts[] }>(
    `select a.state, o.status as "order",
      (select coalesce(sum(c.amount), 0)::int from capture c join payment p on p.id = c.payment_id
        where p.payment_session_id = a.payment_session_id) as captured,
      (select count(*)::int from outbox where name = 'order.paid' and data->>'attempt_id' = a.id) as "paidEvents",
      (select count(*)::int from outbox where name = 'order.cancelled' and data->>'attempt_id' = a.id) as "cancelledEvents",
      (select sum(s.amount_clp)::int from consignment_share s join consignment c on c.id = s.consignment_id
        where c.order_id = a.order_id) as shares,
      (select sum(items_clp)::int from consignment where order_id = a.order_id) as items
      from attempt a join "order" o on o.id = a.order_id where a.id = ?`,
    [order.attemptId],
  )
  const [facts] = rows
  const isPaid = order.state === 'paid'
  const isCancelled = order.state === 'cancelled'
  expect(facts).toEqual({
    state: order.state,
    order: isCancelled ? 'canceled' : 'pending',
    captured: isPaid ? order.amountClp : 0,
    paidEvents: isPaid ? 1 : 0,
    cancelledEvents: isCancelled ? 1 : 0,
    shares: facts?.items,
    items: facts?.items,
  })
}

/** What each account must have, computed from what the buyer keeps and the terms of the day of the order. */
function expectedOf(run: Run, order: BookOrder): Sums {
  const sums: Sums = {}
  const add = (account: string, amount: number) => (sums[account] = (sums[account] ?? 0) + amount)
  const sold = order.consignments.flatMap((consignment) => [soldClp(consignment), consignment.delivery])
  const vat = vatOfParts(sold)
  expect(vat.reduce((all, one) => all + one, 0)).toBe(vatOf(order.amountClp).vatClp)
  const soldAmount = (index: number) => ({ grossClp: sold[index] ?? 0, vatClp: vat[index] ?? 0 })
  for (const consignment of run.book.left(order)) {
    const index = 2 * order.consignments.indexOf(consignment)
    const goods = goodsClp(consignment)
    const deliveryVat = vatOfKept(soldAmount(index + 1), deliveryClp(consignment))
    const fee = cardFee(goods + deliveryClp(consignment), order.terms.cardFeeBp)
    const vatClp = vatOfKept(soldAmount(index), goods)
    const amounts = [goods, -vatClp, -fee].map((amount) => splitAmount(amount, order.terms.basisPoints))
    NAMES.forEach((name, index) => amounts.forEach((split) => add(name, split[index] ?? 0)))
    add('tax', vatClp + deliveryVat)
    add('carrier', deliveryClp(consignment) - deliveryVat)
    add('gateway', fee)
  }
  return sums
}

async function auditLedger(run: Run, order: BookOrder): Promise<void> {
  const { rows } = await run.db.raw<{ rows: { account: string; kind: string; amount: number }[] }>(
    `select account, kind, sum(amount_clp)::int as amount from ledger_entry where order_id = ? group by 1, 2`,
    [order.orderId],
  )
  const sum = (which: (row: (typeof rows)[number]) => boolean) =>
    rows.filter(which).reduce((total, row) => total + row.amount, 0)
  expect(sum(() => true)).toBe(0)
  expect(sum((row) => row.kind === 'adjustment')).toBe(0)
  expect(sum((row) => row.account === 'buyer')).toBe(run.book.owedInGoods(order))
  const open = order.refunds.filter((refund) => !refund.isSent)
  expect(sum((row) => row.account === 'refund')).toBe(open.reduce((all, refund) => all + refund.amountClp, 0))
  const sent = order.refunds.filter((refund) => refund.isSent).reduce((all, one) => all + one.amountClp, 0)
  expect(sum((row) => row.kind === 'cash_held' && row.account !== 'refund')).toBe(
    order.state === 'paid' ? sent - order.amountClp : 0,
  )
  const expected = expectedOf(run, order)
  for (const account of [...NAMES, 'tax', 'carrier', 'gateway'])
    expect([
      account,
      sum((row) => row.account === account && row.kind !== 'adjustment' && row.kind !== 'cash_held'),
    ]).toEqual([account, expected[account] ?? 0])
}
