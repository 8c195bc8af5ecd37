import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { DeskTransfer, BankLine } from '../../../contracts/desk/transfers'
import type { TablePage } from '../../../contracts/desk/table'
import { env } from '../../../env'
import { settledBy } from '../../../gateways/terms'
import { prepared } from '../../../kernel/prepared'
import { type Table, readTableWish } from '../../../kernel/table-query'
import { orders } from '../../../medusa/read/orders'
import { everyUser } from '../../../medusa/read/staff'
import { isOfOrder } from '../../consignment/read/desk/own-of-order'
import { actorName, isByMember } from '../../federation/read/actor-name'
import { needsTwoPeople } from '../rules/transfer-check'
import type { Awaited } from '../rules/match-statement'
import { hashOf } from '../write/statement-line'

const PROOF = `(select json_build_object('id', p.id, 'state', p.state, 'sentAt', p.created_at) from payment_proof p
  where p.attempt_id = a.id and p.deleted_at is null order by p.created_at desc limit 1)`

const HAS_PICTURE = `exists (select 1 from payment_proof w
  where w.attempt_id = a.id and w.state = 'waiting' and w.deleted_at is null)`

const FOUND = `from attempt a join ${orders} o on o.id = a.order_id
where a.provider = any(cast(:methods as text[])) and a.state = 'placed' and a.deleted_at is null
  and (cast(:id as text) is null or a.id = :id)
  and (cast(:reference as text) is null or a.gateway_order = :reference)
  and case cast(:about as text) when 'picture' then ${HAS_PICTURE} when 'second' then a.seen_by is not null else true end`

const ROW = `a.id, o.display_id as number, a.gateway_order as reference, a.amount_clp as "amountClp",
  a.buyer->>'name' as buyer, a.created_at as "placedAt", a.due_at as "dueAt",
  case when a.seen_by is not null then json_build_object('name', coalesce(${actorName('a.seen_by')},
    (select coalesce(u.first_name, u.email) from ${everyUser} u where u.id = a.seen_by), 'Otra persona'),
    'isYou', ${isByMember('a.seen_by', ':memberId')})
  end as "seenBy", ${PROOF} as proof, ${isOfOrder('a.order_id', ':memberId')} as "isOfOwnGroup"`

const TABLE: Table = {
  columns: {
    number: 'o.display_id',
    buyer: `a.buyer->>'name'`,
    amountClp: 'a.amount_clp',
    placedAt: 'a.created_at',
    dueAt: 'a.due_at',
    /** Those with a picture to look at first, then the first to expire. */
    waiting: `case when ${HAS_PICTURE} then a.due_at - interval '100 years' else a.due_at end`,
  },
  first: 'waiting',
  key: 'a.id',
}

export type TransferWish = {
  id?: string
  reference?: string
  about?: 'picture' | 'second'
  sort?: unknown
  page?: unknown
  size?: unknown
}

type Row = Omit<DeskTransfer, 'placedAt' | 'dueAt' | 'needsSecond'> & { placedAt: Date; dueAt: Date }

/** One page of the transfers that wait, as that member sees them. @throws Problem 400 invalid_data */
export async function listTransfers(
  knex: Knex,
  memberId: string,
  wish: TransferWish,
): Promise<TablePage<DeskTransfer>> {
  const { orderBy, limit, offset, page, size } = readTableWish(TABLE, wish)
  const { id = null, reference = null, about = null } = wish
  const values = { id, reference, about, methods: settledBy('person') }
  const [counted, { rows }] = await Promise.all([
    prepared<{ total: number }>(knex, `select cast(count(*) as int) as total ${FOUND}`, values),
    prepared<Row>(knex, `select ${ROW} ${FOUND} order by ${orderBy} limit :limit offset :offset`, {
      ...values,
      memberId,
      limit,
      offset,
    }),
  ])
  return { rows: rows.map(shown), total: counted.rows[0]?.total ?? 0, page, size }
}

const shown = (row: Row): DeskTransfer => ({
  ...row,
  placedAt: row.placedAt.toISOString(),
  dueAt: row.dueAt.toISOString(),
  needsSecond: needsTwoPeople(row.amountClp, env.twoPeopleAboveClp),
})

const AWAITED = `select a.id, o.display_id as number, a.gateway_order as reference, a.amount_clp as "amountClp",
  a.buyer->>'name' as buyer, a.created_at as "placedAt" ${FOUND} order by a.created_at, a.id`

/** All that wait, to be found in a statement. */
export async function awaitedTransfers(knex: Knex): Promise<Awaited[]> {
  const values = { id: null, reference: null, about: null, methods: settledBy('person') }
  return (await prepared<Awaited>(knex, AWAITED, values)).rows
}

/** Whether a payment was confirmed by a line before. */
export async function usedLines(knex: Knex, lines: BankLine[]): Promise<(line: BankLine) => boolean> {
  const rows = await knex('statement_line')
    .whereIn('hash', lines.map(hashOf))
    .whereNull('deleted_at')
    .select<{ hash: string }[]>('hash')
  const used = new Set(rows.map(({ hash }) => hash))
  return (line) => used.has(hashOf(line))
}
