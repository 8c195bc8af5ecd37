import type { ReportBy } from '../../../contracts'
import { categories, categoryOf, everyProduct, everyVariant } from '../../../medusa/read/products'
import { consignmentLines, consignments } from '../../consignment/read/rows'
import { communes } from '../../delivery/read/rows'
import { soldAtFairs } from '../../fair/read/rows'
import { everyOrganization, membershipsNow } from '../../federation/read/rows'
import {
  entries,
  isUnstamped,
  paidInvoices,
  postings,
  saleFiguresOf,
  soldLines,
} from '../../ledger/read/rows'
import { openMonth, statementMonths } from '../../settlement/read/rows'

/** SQL: a closed month was added up there (`write/keep-month-figures.ts`). */
const isKept = (month: string, kept: 'month_figures' | 'month_goods') =>
  `exists (select 1 from ${kept} f where f.month = ${month} and f.deleted_at is null)`

/** What groups earned or gave back in those months by a statement, and what waits for one: that is of now at the earliest. */
const ofGroups = (
  closed: string,
) => `(select e.posting_id, e.organization_id, e.consignment_id, s.month, s.above_id as association_id
    from ${statementMonths} s join ${entries} e on e.statement_id = s.id
    where s.account = 'group' and s.month between :from and :to and ${closed}
  union all select e.posting_id, e.organization_id, e.consignment_id,
      greatest(to_char(e.created_at at time zone 'America/Santiago', 'YYYY-MM'), open.month), g.parent_id
    from ${entries} e cross join ${openMonth} open join ${everyOrganization} g on g.id = e.organization_id
    where ${isUnstamped('e')} and e.account = 'group' and e.created_at < cast(:before as timestamptz))`

/**
 * Each hand-over, each refund after one, each fair and each payment of an institution, with the group it is of, the association and the month: of its statement, or
 * of now while it has none, when a group that moved is counted where it is.
 * @param closed SQL: which of the closed months, `s`
 * @param name of the table that it makes
 */
const mine = (closed: string, name = 'mine') => `${name} as (
  select e.posting_id, min(p.event) as event, min(e.organization_id) as group_id, max(e.month) as month,
    max(e.association_id) as association_id, min(e.consignment_id) as consignment_id,
    min(to_char(p.created_at at time zone 'America/Santiago', 'YYYY-MM-DD')) as day
  from ${ofGroups(closed)} e
  cross join lateral (select event, created_at from ${postings} q where q.id = e.posting_id offset 0) p
  where p.event in ('hand_over', 'refund', 'fair', 'invoice_payment') and e.month between :from and :to
    and (cast(:below as text) is null or e.association_id = :below)
  group by e.posting_id)`

const SUMS = [
  'sold',
  'carried',
  'refunded',
  'kept',
  'to_groups',
  'to_associations',
  'to_federation',
  'to_fund',
  'vat',
  'delivery',
  'fee',
] as const
const COUNTS = ['hand_overs', 'promised', 'on_time'] as const

/** The columns of `month_figures`. */
const FIGURE_COLUMNS = ['month', 'group_id', 'association_id', ...SUMS, ...COUNTS] as const
export type FigureColumn = (typeof FIGURE_COLUMNS)[number]

/** What is in `mine`, added up by month and group. */
const ADDED = `(select m.month, m.group_id, max(m.association_id) as association_id,
    ${SUMS.map((name) => `sum(f.${name})::bigint as ${name}`).join(', ')},
    count(*) filter (where m.event = 'hand_over')::int as hand_overs,
    count(*) filter (where m.event = 'hand_over' and c.due_on is not null)::int as promised,
    count(*) filter (where m.event = 'hand_over' and m.day <= c.due_on)::int as on_time
  from mine m join ${saleFiguresOf('select posting_id from mine')} f on f.posting_id = m.posting_id
    left join lateral (select due_on from ${consignments} k where k.id = m.consignment_id offset 0) c on true
  group by 1, 2)`

/** The figures of one closed month, from its entries: `month` as `from` and `to`, `below` null. */
export const ADD_UP_SQL = `with ${mine('true')} select ${FIGURE_COLUMNS.join(', ')} from ${ADDED} a`

/** What each group sold in each month: of closed months as it was kept, of the others from their entries. */
const SALES = `sales as (
  select ${FIGURE_COLUMNS.join(', ')} from month_figures
    where month between :from and :to and (cast(:below as text) is null or association_id = :below) and deleted_at is null
  union all select ${FIGURE_COLUMNS.join(', ')} from ${ADDED} a)`

/** SQL that begins with `sales`, the rows of groups and months; asks for `from`, `to`, `before` and `below`. */
export const WITH_SALES = `with ${mine(`not ${isKept('s.month', 'month_figures')}`)}, ${SALES}`

const told = (sql: string, name: string, type = 'bigint') =>
  `coalesce(sum(s.${sql}), 0)::${type} as "${name}"`

const FIGURES = [
  told('sold', 'soldClp'),
  told('carried', 'carriedClp'),
  told('refunded', 'refundedClp'),
  told('kept', 'keptClp'),
  told('to_groups', 'groupsClp'),
  told('to_associations', 'associationsClp'),
  told('to_federation', 'federationClp'),
  told('to_fund', 'fundClp'),
  told('vat', 'vatClp'),
  told('delivery', 'deliveryClp'),
  told('fee', 'feeClp'),
  told('hand_overs', 'handOvers', 'int'),
  told('promised', 'promised', 'int'),
  told('on_time', 'onTime', 'int'),
].join(', ')

type Grouped = { key: string; label: string; joins?: string; people?: { key: string; joins: string } }

/** Beside the figures of a row the people of its groups now, each once. @param people the same key of a group `g` of now */
const grouped = ({ key, label, joins = '', people = { key, joins } }: Grouped) =>
  `(select r.*, coalesce(n.members, 0) as members from (
    select ${key} as key, ${label} as label, ${FIGURES} from sales s
    join ${everyOrganization} g on g.id = s.group_id ${joins} group by 1, 2) r
  left join (select ${people.key} as key, count(distinct x.member_id)::int as members from ${membershipsNow} x
    join ${everyOrganization} g on g.id = x.organization_id and g.kind = 'group' ${people.joins} group by 1) n
    on n.key = r.key)`

/** Also the months in which nothing was sold. */
const MONTHS = `(select t.month as key, t.month as label, ${FIGURES}, null::int as members
  from unnest(cast(:months as text[])) t(month) left join sales s on s.month = t.month group by 1)`

/** The columns of `month_goods`. */
const GOODS_COLUMNS = ['month', 'association_id', 'product', 'sold', 'units'] as const
export type GoodsColumn = (typeof GOODS_COLUMNS)[number]

/** What was sold at a fair is of its product; what an institution paid is of none. */
const EVERY_SALE = `(select m.month, m.association_id, l.product_handle as product, x.sold,
    coalesce(l.quantity_confirmed, l.quantity) as units
  from mine_of_goods m join ${soldLines} x on x.posting_id = m.posting_id join ${consignmentLines} l on l.id = x.line_id
  union all select m.month, m.association_id, coalesce(p.handle, ''), f.sold, f.units
    from mine_of_goods m join ${postings} q on q.id = m.posting_id and m.event = 'fair'
    join ${soldAtFairs} f on f.posting_key = q.key
    left join ${everyVariant} v on v.id = f.variant_id left join ${everyProduct} p on p.id = v.product_id
  union all select m.month, m.association_id, '', i.sold, 0
    from mine_of_goods m join ${paidInvoices} i on i.posting_id = m.posting_id)`

/** The goods of what is in `mine_of_goods`, added up by month, association and product. */
const ADDED_GOODS = `(select x.month, coalesce(x.association_id, '') as association_id, x.product,
    sum(x.sold)::bigint as sold, sum(x.units)::int as units from ${EVERY_SALE} x group by 1, 2, 3)`

/** The goods of one closed month, as `ADD_UP_SQL`. */
export const ADD_UP_GOODS_SQL = `with ${mine('true', 'mine_of_goods')} select ${GOODS_COLUMNS.join(', ')} from ${ADDED_GOODS} a`

/** A product is filed in one class, whatever it was filed in when it was sold. */
const CLASSES = `(select coalesce(k.handle, '') as key, coalesce(k.name, '') as label, sum(x.sold)::bigint as "soldClp",
    sum(x.units)::int as units
  from (select product, sum(sold) as sold, sum(units) as units from (
      select product, sold, units from month_goods where month between :from and :to and deleted_at is null
        and (cast(:below as text) is null or association_id = :below)
      union all select product, sold, units from ${ADDED_GOODS} a) every_product group by 1) x
  left join lateral (select id from ${everyProduct} y where y.handle = x.product order by id desc limit 1) p on true
  left join ${categories} k on k.handle = ${categoryOf('p.id')}
  group by 1, 2)`

const SIDES: Record<ReportBy, string> = {
  month: MONTHS,
  group: grouped({ key: 'g.handle', label: 'g.name' }),
  association: grouped({
    key: 'a.handle',
    label: 'a.name',
    joins: `join ${everyOrganization} a on a.id = s.association_id`,
    people: { key: 'a.handle', joins: `join ${everyOrganization} a on a.id = g.parent_id` },
  }),
  class: CLASSES,
  commune: grouped({
    key: `coalesce(g.commune_code, '')`,
    label: `coalesce(t.name, '')`,
    joins: `left join ${communes} t on t.code = g.commune_code`,
    people: { key: 'g.commune_code', joins: '' },
  }),
}

/**
 * One row: the sums, and a page of one side, its rows each with how many they are in all, and with the one of which most
 * was sold, on whatever page it is.
 */
export const reportSql = (by: ReportBy, wish: { orderBy: string; limit: number; offset: number }) => {
  const size = by === 'class' ? 'r."soldClp"' : 'r."keptClp"'
  const most = `first_value(json_build_object('key', r.key, 'label', r.label, 'amountClp', ${size}))
    over (order by ${size} desc, r.key)`
  const of = (kept: 'month_figures' | 'month_goods', name?: string) =>
    mine(`not ${isKept('s.month', kept)}`, name)
  const goods = by === 'class' ? `, ${of('month_goods', 'mine_of_goods')}` : ''
  return `with ${of('month_figures')}, ${SALES}${goods}
    select (select row_to_json(t) from (select ${FIGURES} from sales s) t) as sums,
      coalesce((select json_agg(p) from (select r.*, count(*) over ()::int as "rowCount", ${most} as most
        from ${SIDES[by]} r order by ${wish.orderBy} limit ${wish.limit} offset ${wish.offset}) p), '[]') as rows`
}
