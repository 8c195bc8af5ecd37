import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { AwaitedDay, DepositLineRow, DepositRow, DepositWhole } from '../../../contracts'
import { isMethod, termsOf } from '../../../gateways/terms'
import { prepared } from '../../../kernel/prepared'
import { orders } from '../../../medusa/read/orders'
import { actorName } from '../../federation/read/actor-name'
import { postings } from '../../ledger/read/rows'
import type { OrderFee } from '../rules/deposit'
import { awaitedItems } from './awaited-items'
import { feesOfOrders } from './order-fees'

const nameOf = (method: string) => (isMethod(method) ? termsOf(method).name : method)

/** What waits by day of sale, the oldest first. An order's fee stands on the day of its first line. */
export async function readAwaitedDays(knex: Knex): Promise<AwaitedDay[]> {
  const items = await awaitedItems(knex)
  const fees = new Map(
    (
      await feesOfOrders(
        knex,
        items.map(({ orderId }) => orderId),
      )
    ).map((one) => [one.orderId, one]),
  )
  const days = new Map<string, AwaitedDay>()
  for (const { method, day, amountClp, orderId } of items) {
    const place = `${day} ${method}`
    const one = days.get(place) ?? emptyDay(method, day)
    const isSale = amountClp > 0
    days.set(place, {
      ...one,
      sales: one.sales + (isSale ? 1 : 0),
      soldClp: one.soldClp + (isSale ? amountClp : 0),
      refunds: one.refunds + (isSale ? 0 : 1),
      refundedClp: one.refundedClp - (isSale ? 0 : amountClp),
      expectedFeeClp: one.expectedFeeClp + openFee(fees.get(orderId)),
    })
    fees.delete(orderId)
  }
  return [...days.values()]
}

const openFee = (fee: OrderFee | undefined) => (fee ? fee.expectedClp - fee.settledClp : 0)

const emptyDay = (method: string, day: string): AwaitedDay => ({
  method,
  methodName: nameOf(method),
  day,
  sales: 0,
  soldClp: 0,
  refunds: 0,
  refundedClp: 0,
  expectedFeeClp: 0,
})

const SELECT = `select x.id, x.method, x.day, x.amount_clp as "amountClp", x.fee_clp as "feeClp",
  x.fee_vat_clp as "feeVatClp", x.invoice, x.lines_clp as "linesClp", x.expected_fee_clp as "expectedFeeClp",
  x.rest_note as "restNote", x.created_at as "recordedAt", coalesce(${actorName('x.recorded_by')}, '') as "recordedBy",
  case when t.id is not null then json_build_object('at', t.created_at, 'note', t.note,
    'by', coalesce(${actorName('t.recorded_by')}, '')) end as "takenBack"
from deposit x left join deposit t on t.takes_back_id = x.id where x.takes_back_id is null`

type Row = Omit<DepositRow, 'methodName' | 'restClp' | 'recordedAt'> & { recordedAt: Date }

const toRow = ({ recordedAt, ...row }: Row): DepositRow => ({
  ...row,
  methodName: nameOf(row.method),
  restClp: row.linesClp - row.amountClp - row.feeClp - row.feeVatClp,
  recordedAt: recordedAt.toISOString(),
})

const SHOWN = 40

/** The newest first. */
export async function readDeposits(knex: Knex): Promise<DepositRow[]> {
  const sql = `${SELECT} order by x.day desc, x.created_at desc, x.id limit ${SHOWN}`
  return (await prepared<Row>(knex, sql, [])).rows.map(toRow)
}

const LINES_SQL = `select o.display_id as number,
  case when l.posting_id is null then 'fee' when l.amount_clp < 0 then 'refund' else 'sale' end as kind,
  to_char(coalesce(p.created_at, l.created_at) at time zone 'America/Santiago', 'YYYY-MM-DD') as day,
  l.amount_clp as "amountClp", l.expected_fee_clp as "expectedFeeClp"
from deposit_line l join ${orders} o on o.id = l.order_id left join ${postings} p on p.id = l.posting_id
where l.deposit_id = ? order by 3, o.display_id, l.amount_clp desc, l.id`

/** One with its lines; null: there is none of that id. */
export async function readDeposit(knex: Knex, id: string): Promise<DepositWhole | null> {
  const { rows } = await prepared<Row>(knex, `${SELECT} and x.id = ?`, [id])
  const [found] = rows
  if (!found) return null
  const lines = await prepared<DepositLineRow>(knex, LINES_SQL, [id])
  return { ...toRow(found), lines: lines.rows }
}
