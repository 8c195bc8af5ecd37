import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { ConsignmentStateName } from '../../../contracts/purchase/consignment-state'
import { prepared } from '../../../kernel/prepared'
import { keptOf } from '../../consignment/read/lock-consignment'
import { consignmentLines, consignments } from '../../consignment/read/rows'
import { entries, postings } from '../../ledger/read/rows'
import { expectedFeeOf, type OrderFee, type SoldPicture } from '../rules/deposit'
import { linesInForce } from './awaited-items'

const SOLD_SQL = `select c.order_id as "orderId", c.state, c.card_fee_bp as "cardFeeBp", c.delivery_clp as "deliveryClp",
  c.is_delivery_refunded as "isDeliveryRefunded",
  (select json_agg(json_build_object('id', l.id, 'unitPriceClp', l.unit_price_clp, 'quantity', l.quantity,
    'quantityConfirmed', l.quantity_confirmed, 'quantityRefunded', l.quantity_refunded))
    from ${consignmentLines} l where l.consignment_id = c.id) as lines,
  cast(coalesce((select sum(e.amount_clp) from ${entries} e where e.consignment_id = c.id and e.account = 'gateway'), 0)
    as int) as "postedFeeClp"
from ${consignments} c where c.order_id = any(cast(:ids as text[]))`

const SETTLED_SQL = `select l.order_id as "orderId", cast(sum(l.expected_fee_clp) as int) as "settledClp"
from ${linesInForce} l where l.order_id = any(cast(:ids as text[])) group by 1`

/** Deposited before, and something of it went back since or before. */
const CHANGED_SQL = `select distinct l.order_id as id from ${linesInForce} l
where l.posting_id is not null and l.method = :method and exists (select 1 from ${postings} p
  where p.order_id = l.order_id and p.event in ('shortage', 'cancellation', 'refund'))`

type Sold = Parameters<typeof keptOf>[0] & {
  orderId: string
  state: ConsignmentStateName
  cardFeeBp: number
  postedFeeClp: number
}

/** Of each order: the fee that is expected now and what of it deposits brought. */
export async function feesOfOrders(knex: Knex, ids: readonly string[]): Promise<OrderFee[]> {
  const all = [...new Set(ids)]
  const [sold, settled] = await Promise.all([
    prepared<Sold>(knex, SOLD_SQL, { ids: all }),
    prepared<{ orderId: string; settledClp: number }>(knex, SETTLED_SQL, { ids: all }),
  ])
  const expected = new Map<string, number>()
  for (const one of sold.rows)
    expected.set(one.orderId, (expected.get(one.orderId) ?? 0) + expectedFeeOf(pictureOf(one)))
  const before = new Map(settled.rows.map(({ orderId, settledClp }) => [orderId, settledClp]))
  return all.map((orderId) => ({
    orderId,
    expectedClp: expected.get(orderId) ?? 0,
    settledClp: before.get(orderId) ?? 0,
  }))
}

/** Orders of earlier deposits whose fee may be another by now. */
export async function changedOrders(knex: Knex, method: string): Promise<string[]> {
  const { rows } = await prepared<{ id: string }>(knex, CHANGED_SQL, { method })
  return rows.map(({ id }) => id)
}

const STATES: Partial<Record<ConsignmentStateName, SoldPicture['state']>> = {
  handed_over: 'handed_over',
  delivered: 'handed_over',
  cancelled: 'none',
}

function pictureOf({ state, cardFeeBp, postedFeeClp, ...sold }: Sold): SoldPicture {
  const kept = keptOf(sold)
  const keptClp = kept.lines.reduce((sum, { amountClp }) => sum + amountClp, kept.deliveryClp)
  return { state: STATES[state] ?? 'waits', cardFeeBp, keptClp, postedFeeClp }
}
