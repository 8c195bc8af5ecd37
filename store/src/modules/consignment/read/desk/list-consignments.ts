import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { DeskConsignmentFilter, DeskConsignmentRow } from '../../../../contracts/desk/orders'
import type { TablePage } from '../../../../contracts/desk/table'
import { OPEN_STATES } from '../../../../contracts/purchase/group-moves'
import { prepared } from '../../../../kernel/prepared'
import { type Table, readTableWish } from '../../../../kernel/table-query'
import { orders } from '../../../../medusa/read/orders'
import { attempts } from '../../../checkout/read/rows'
import { communes, everyPoint } from '../../../delivery/read/rows'
import { everyOrganization } from '../../../federation/read/rows'
import { entries } from '../../../ledger/read/rows'

const LATE = `(c.state = any(cast(:open as text[]))
  and c.due_on < to_char(now() at time zone 'America/Santiago', 'YYYY-MM-DD'))`

const SHORT = `exists (select 1 from consignment_line l where l.consignment_id = c.id and l.deleted_at is null
  and l.quantity_confirmed < l.quantity)`

const REFUND = `(select cast(sum(e.amount_clp) as int) from ${entries} e
  where e.consignment_id = c.id and e.account = 'refund')`

const midnight = (day: string) => `(cast(${day} as timestamp) at time zone 'America/Santiago')`

/** Of which order and whose. */
const JOINED = `join ${orders} o on o.id = c.order_id join ${everyOrganization} g on g.id = c.organization_id`

/** Paid, of those groups, and what else was asked. @param joined what it is sorted by */
const found = (
  joined = '',
) => `from consignment c join ${attempts} a on a.order_id = c.order_id and a.state = 'paid' ${joined}
where c.deleted_at is null and c.organization_id = any(cast(:groups as text[]))
  and (cast(:id as text) is null or c.id = :id)
  and (cast(:state as text) is null or c.state = :state)
  and (cast(:group as text) is null
    or c.organization_id = (select x.id from ${everyOrganization} x where x.handle = :group))
  and (cast(:number as int) is null or c.order_id in (select x.id from ${orders} x where x.display_id = :number))
  and (cast(:from as date) is null or c.created_at >= ${midnight('cast(:from as date)')})
  and (cast(:to as date) is null or c.created_at < ${midnight('cast(:to as date) + 1')})
  and case cast(:about as text) when 'shortage' then ${SHORT} when 'late' then ${LATE}
    when 'refund' then ${REFUND} > 0 else true end`

const ROW = `c.id, o.display_id as number, json_build_object('handle', g.handle, 'name', g.name) as "group", c.state,
  c.created_at as "placedAt", c.due_on as "dueOn", ${LATE} as "isLate", ${SHORT} as "hasShortage",
  json_build_object('label', c.delivery_label, 'commune', coalesce((select k.name from ${everyPoint} p
    join ${communes} k on k.code = p.commune_code where p.id = c.point_id), o.commune, '')) as delivery,
  c.items_clp as "itemsClp", coalesce(${REFUND}, 0) as "refundClp"`

/** What a row says is read of the page alone. */
const pageSql = (orderBy: string) => `select ${ROW} from (select c.id ${found(JOINED)} order by ${orderBy}
    limit :limit offset :offset) page
  join consignment c on c.id = page.id ${JOINED} order by ${orderBy}`

const COLUMNS = {
  number: 'o.display_id',
  group: 'g.name',
  state: `array_position(array['pending', 'short', 'accepted', 'packed', 'handed_over', 'delivered', 'cancelled'], c.state)`,
  placedAt: 'c.created_at',
  dueOn: 'c.due_on',
}

/** Without money its order is not told either. */
const withMoney = { ...COLUMNS, itemsClp: 'c.items_clp' }

const tableFor = (seesMoney: boolean): Table => ({
  columns: seesMoney ? withMoney : COLUMNS,
  first: '-placedAt',
  key: 'c.id',
})

type Wanted = DeskConsignmentFilter & { sort?: unknown; page?: unknown; size?: unknown }
type Row = Omit<DeskConsignmentRow, 'placedAt'> & { placedAt: Date }

/** One page of what was bought of those groups (ids). @throws Problem 400 invalid_data */
export async function listConsignments(
  knex: Knex,
  groups: string[],
  wanted: Wanted,
  seesMoney: boolean,
): Promise<TablePage<DeskConsignmentRow>> {
  const { orderBy, limit, offset, page, size } = readTableWish(tableFor(seesMoney), wanted)
  const values = { ...valuesOf(groups, wanted), id: null }
  const [counted, { rows }] = await Promise.all([
    prepared<{ total: number }>(knex, `select cast(count(*) as int) as total ${found()}`, values),
    prepared<Row>(knex, pageSql(orderBy), {
      ...values,
      limit,
      offset,
    }),
  ])
  return { rows: rows.map((row) => shown(row, seesMoney)), total: counted.rows[0]?.total ?? 0, page, size }
}

/** The same of one, or null: it is not of those groups, or nobody paid it. */
export async function findConsignmentRow(
  knex: Knex,
  groups: string[],
  id: string,
  seesMoney: boolean,
): Promise<DeskConsignmentRow | null> {
  const { rows } = await prepared<Row>(knex, `select ${ROW} ${found(JOINED)}`, {
    ...valuesOf(groups, {}),
    id,
  })
  return rows[0] ? shown(rows[0], seesMoney) : null
}

const valuesOf = (groups: string[], { state, group, number, from, to, about }: DeskConsignmentFilter) => ({
  groups,
  open: [...OPEN_STATES],
  state: state ?? null,
  group: group ?? null,
  number: number ?? null,
  from: from ?? null,
  to: to ?? null,
  about: about ?? null,
})

function shown({ placedAt, itemsClp, refundClp, ...row }: Row, seesMoney: boolean): DeskConsignmentRow {
  return {
    ...row,
    placedAt: placedAt.toISOString(),
    itemsClp: seesMoney ? itemsClp : null,
    refundClp: seesMoney ? refundClp : null,
  }
}
