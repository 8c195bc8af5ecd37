import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { DeskRefund, DeskRefunds } from '../../../contracts/desk/money'
import { type Method, termsOf } from '../../../gateways/terms'
import { prepared } from '../../../kernel/prepared'
import { type Table, readTableWish } from '../../../kernel/table-query'
import { orders } from '../../../medusa/read/orders'
import { isOfOrder } from '../../consignment/read/desk/own-of-order'
import { attempts } from './rows'

const STATE = `case when r.state = 'by_hand' then 'by_hand' when r.state in ('requested', 'sending') then 'on_way'
  else 'done' end`

const FOUND = `from attempt_refund r join ${orders} o on o.id = r.order_id join ${attempts} a on a.id = r.attempt_id
where r.deleted_at is null and (cast(:id as text) is null or r.id = :id)
  and (cast(:state as text) is null or ${STATE} = :state)`

const ROW = `r.id, o.display_id as number, ${STATE} as state, r.amount_clp as "amountClp", r.reason, r.note,
  r.created_at as "requestedAt", r.sent_at as "sentAt", a.provider as "paidWith", r.last_error as "lastError",
  json_build_object('name', a.buyer->>'name',
    'email', case when r.state = 'by_hand' then a.buyer->>'email' end,
    'phone', case when r.state = 'by_hand' then a.buyer->>'phone' end) as buyer,
  ${isOfOrder('r.order_id', ':memberId')} as "isOfOwnGroup"`

const TABLE: Table = {
  columns: {
    number: 'o.display_id',
    amountClp: 'r.amount_clp',
    requestedAt: 'r.created_at',
    state: `array_position(array['by_hand', 'on_way', 'done'], ${STATE})`,
    /** What is to be done first: the oldest of those by hand, then the newest of the others. */
    waiting: `case when r.state = 'by_hand' then r.created_at - interval '100 years'
      else timestamptz '2100-01-01' + (timestamptz '2100-01-01' - r.created_at) end`,
  },
  first: 'waiting',
  key: 'r.id',
}

const TO_PAY = `select cast(count(*) as int) as "toPay", cast(coalesce(sum(amount_clp), 0) as int) as "toPayClp"
from attempt_refund where state = 'by_hand' and deleted_at is null`

export type RefundWish = {
  id?: string
  state?: DeskRefund['state'] | undefined
  sort?: unknown
  page?: unknown
  size?: unknown
}

type Row = Omit<DeskRefund, 'requestedAt' | 'sentAt' | 'paidWith'> & {
  requestedAt: Date
  sentAt: Date | null
  paidWith: Method
}

/** One page of refunds, as that member sees them. @throws Problem 400 invalid_data */
export async function listRefunds(knex: Knex, memberId: string, wish: RefundWish): Promise<DeskRefunds> {
  const { orderBy, limit, offset, page, size } = readTableWish(TABLE, wish)
  const { id = null, state = null } = wish
  const values = { id, state }
  const [counted, toPay, { rows }] = await Promise.all([
    prepared<{ total: number }>(knex, `select cast(count(*) as int) as total ${FOUND}`, values),
    prepared<{ toPay: number; toPayClp: number }>(knex, TO_PAY, {}),
    prepared<Row>(knex, `select ${ROW} ${FOUND} order by ${orderBy} limit :limit offset :offset`, {
      ...values,
      memberId,
      limit,
      offset,
    }),
  ])
  const waiting = toPay.rows[0] ?? { toPay: 0, toPayClp: 0 }
  return { rows: rows.map(shown), total: counted.rows[0]?.total ?? 0, page, size, ...waiting }
}

const shown = (row: Row): DeskRefund => ({
  ...row,
  requestedAt: row.requestedAt.toISOString(),
  sentAt: row.sentAt?.toISOString() ?? null,
  paidWith: termsOf(row.paidWith).name,
})
