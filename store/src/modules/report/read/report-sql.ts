import type { ReportBy } from '../../../contracts'
import { categories, categoryOf, everyProduct } from '../../../medusa/read/products'
import { consignmentLines, consignments } from '../../consignment/read/rows'
import { communes } from '../../delivery/read/rows'
import { everyOrganization, membershipsNow } from '../../federation/read/rows'
import { entries, isUnstamped, postings, saleFiguresOf, soldLines } from '../../ledger/read/rows'
import { openMonth, statementMonths } from '../../settlement/read/rows'

/** What groups earned or gave back in those months by a statement, and what waits for one: that is of now at the earliest. */
const OF_GROUPS = `(select e.posting_id, e.organization_id, e.consignment_id, s.month, s.above_id as association_id
    from ${statementMonths} s join ${entries} e on e.statement_id = s.id
    where s.account = 'group' and s.month between :from and :to
  union all select e.posting_id, e.organization_id, e.consignment_id,
      greatest(to_char(e.created_at at time zone 'America/Santiago', 'YYYY-MM'), open.month), g.parent_id
    from ${entries} e cross join ${openMonth} open join ${everyOrganization} g on g.id = e.organization_id
    where ${isUnstamped('e')} and e.account = 'group' and e.created_at < cast(:before as timestamptz))`

/**
 * Each hand-over, and each refund after one, with the group it is of, the association and the month: of its statement, or
 * of now while it has none, when a group that moved is counted where it is.
 */
const MINE = `mine as (
  select e.posting_id, min(p.event) as event, min(e.organization_id) as group_id, max(e.month) as month,
    max(e.association_id) as association_id, min(e.consignment_id) as consignment_id,
    min(to_char(p.created_at at time zone 'America/Santiago', 'YYYY-MM-DD')) as day
  from ${OF_GROUPS} e join ${postings} p on p.id = e.posting_id and p.event in ('hand_over', 'refund')
  where e.month between :from and :to and (cast(:below as text) is null or e.association_id = :below)
  group by e.posting_id),
figures as ${saleFiguresOf('select posting_id from mine')}`

const FIGURES = `coalesce(sum(f.sold), 0)::bigint as "soldClp", coalesce(sum(f.carried), 0)::bigint as "carriedClp",
  coalesce(sum(f.refunded), 0)::bigint as "refundedClp",
  coalesce(sum(f.kept), 0)::bigint as "keptClp",
  coalesce(sum(f.to_groups), 0)::bigint as "groupsClp", coalesce(sum(f.to_associations), 0)::bigint as "associationsClp",
  coalesce(sum(f.to_federation), 0)::bigint as "federationClp", coalesce(sum(f.to_fund), 0)::bigint as "fundClp",
  coalesce(sum(f.vat), 0)::bigint as "vatClp", coalesce(sum(f.delivery), 0)::bigint as "deliveryClp",
  coalesce(sum(f.fee), 0)::bigint as "feeClp", count(*) filter (where m.event = 'hand_over')::int as "handOvers",
  count(*) filter (where m.event = 'hand_over' and c.due_on is not null)::int as "promised",
  count(*) filter (where m.event = 'hand_over' and m.day <= c.due_on)::int as "onTime"`

const FROM = `from mine m join figures f on f.posting_id = m.posting_id
  left join ${consignments} c on c.id = m.consignment_id`

/** People of the groups that a row is of, each once. @param which SQL that a group \`g\` fulfils */
const people = (which: string) =>
  `(select count(distinct x.member_id)::int from ${membershipsNow} x join ${everyOrganization} g on g.id = x.organization_id
    where g.kind = 'group' and ${which})`

const grouped = (key: string, label: string, members: string, joins = '') =>
  `(select r.*, ${members} as members from (
    select ${key} as key, ${label} as label, ${FIGURES} ${FROM}
    join ${everyOrganization} g on g.id = m.group_id ${joins} group by 1, 2) r)`

/** Also the months in which nothing was sold. */
const MONTHS = `(select t.month as key, t.month as label, ${FIGURES}, null::int as members
  from unnest(cast(:months as text[])) t(month) left join mine m on m.month = t.month
  left join figures f on f.posting_id = m.posting_id
  left join ${consignments} c on c.id = m.consignment_id group by 1)`

const CLASSES = `(select coalesce(k.handle, '') as key, coalesce(k.name, '') as label, sum(x.sold)::bigint as "soldClp",
    sum(coalesce(l.quantity_confirmed, l.quantity))::int as units
  from mine m join ${soldLines} x on x.posting_id = m.posting_id
  join ${consignmentLines} l on l.id = x.line_id
  left join lateral (select id from ${everyProduct} y where y.handle = l.product_handle order by id desc limit 1) p on true
  left join ${categories} k on k.handle = ${categoryOf('p.id')}
  group by 1, 2)`

const SIDES: Record<ReportBy, string> = {
  month: MONTHS,
  group: grouped('g.handle', 'g.name', people('g.handle = r.key')),
  association: grouped(
    'a.handle',
    'a.name',
    people(`g.parent_id = (select y.id from ${everyOrganization} y where y.handle = r.key)`),
    `join ${everyOrganization} a on a.id = m.association_id`,
  ),
  class: CLASSES,
  commune: grouped(
    `coalesce(g.commune_code, '')`,
    `coalesce(t.name, '')`,
    people(`g.commune_code = r.key`),
    `left join ${communes} t on t.code = g.commune_code`,
  ),
}

export const SUMS_SQL = `with ${MINE} select ${FIGURES} ${FROM}`

/** The rows of one side, each with how many they are in all, and with the one of which most was sold, on whatever page it is. */
export const sideSql = (by: ReportBy, wish: { orderBy: string; limit: number; offset: number }) =>
  `with ${MINE} select r.*, count(*) over ()::int as "rowCount",
      first_value(json_build_object('key', r.key, 'label', r.label, 'amountClp', ${by === 'class' ? 'r."soldClp"' : 'r."keptClp"'}))
        over (order by ${by === 'class' ? 'r."soldClp"' : 'r."keptClp"'} desc, r.key) as most
    from ${SIDES[by]} r order by ${wish.orderBy} limit ${wish.limit} offset ${wish.offset}`
