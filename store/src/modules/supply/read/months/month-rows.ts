import { organizations } from '../../../federation/read/rows'

/** What is added up of a standard in a month; `said`, `suppliers`: how many groups said something, and have some. */
export const MEASURES = [
  ...['said', 'suppliers', 'sure_units', 'counted_units', 'perhaps_units', 'ready_perhaps_units'],
  ...['committed_units', 'free_units', 'on_perhaps_units'],
] as const

const COLUMNS = ['standard_id', 'month', 'organization_id', ...MEASURES, 'lapses_on']
export const MONTH_COLUMNS = COLUMNS.join(', ')
const GROUP_COLUMNS = COLUMNS.map((name) => `m.${name}`).join(', ')

/** A day that never comes: what is right by itself for ever. */
const NEVER = '9999-12-31'

/**
 * SQL: of every share of a call-off `c` what it takes on a day (`:today`), and until when it may be answered otherwise by
 * nothing but the clock.
 */
const takes = `select coalesce(w.accepted_units, case when a.answer_by >= :today then s.units else 0 end) as units,
    case when w.accepted_units is null and s.units > 0 and a.answer_by >= :today then a.answer_by end as until,
    coalesce(w.accepted_units, 0) as accepted, a.number as round, s.organization_id
  from supply_allocation a join supply_share s on s.allocation_id = a.id
  left join supply_share_answer w on w.share_id = s.id`

const SAID = `select sure_units, perhaps_units, 1 as said from supply_offer
  where deleted_at is null and month = k.month and standard_id = k.standard_id and organization_id = k.organization_id
  order by said_at desc, created_at desc, id desc limit 1`

const QUALIFIED = `select monthly_units from (select outcome, until, monthly_units from supply_qualification
    where deleted_at is null and organization_id = k.organization_id and standard_id = k.standard_id
    order by created_at desc, id desc limit 1) last
  where outcome = 'qualified' and until >= k.month || '-01'`

const PROMISED = `select sum(t.units)::int as units, min(t.until) as until
  from supply_call_off c cross join lateral (${takes} where a.call_off_id = c.id and s.organization_id = k.organization_id) t
  where c.standard_id = k.standard_id and c.month = k.month`

const FAILED = `select sum(f.units)::int as units from supply_call_off c join supply_failure f on f.call_off_id = c.id
  where c.standard_id = k.standard_id and c.month = k.month and f.organization_id = k.organization_id`

/**
 * SQL: what groups say and promise of standards in months, added up from the rows. `committed_units`: what they accepted
 * and can still answer, without what they failed with.
 * @param keys SQL of rows of standard_id, month and organization_id
 */
export const addedUp = (
  keys: string,
) => `(select standard_id, month, organization_id, said, case when counted + ready > 0 then 1 else 0 end as suppliers,
    sure as sure_units, counted as counted_units, perhaps as perhaps_units, ready as ready_perhaps_units,
    committed as committed_units, greatest(counted - committed, 0) as free_units,
    greatest(committed - sure, 0) as on_perhaps_units, lapses_on
  from (select k.standard_id, k.month, k.organization_id, coalesce(o.said, 0) as said, coalesce(o.sure_units, 0) as sure,
      coalesce(o.perhaps_units, 0) as perhaps, least(coalesce(o.sure_units, 0), coalesce(q.monthly_units, 0)) as counted,
      case when q.monthly_units > 0 then coalesce(o.perhaps_units, 0) else 0 end as ready,
      coalesce(p.units, 0) - coalesce(f.units, 0) as committed, coalesce(p.until, '${NEVER}') as lapses_on
    from ${keys} k left join lateral (${SAID}) o on true left join lateral (${QUALIFIED}) q on true
    left join lateral (${PROMISED}) p on true left join lateral (${FAILED}) f on true) n)`

/**
 * SQL: groups of which something changed since they were added up, or a day that was given is over (`:today`).
 * @param marks SQL of the marks that are looked at
 * @param most SQL of how many of those that lapsed
 */
export const touchedMonths = (
  marks = 'supply_change',
  most = '',
) => `(select standard_id, month, organization_id from ${marks} x where month is not null
  union select f.standard_id, f.month, f.organization_id from ${marks} x
    join supply_offer f on f.organization_id = x.organization_id and f.standard_id = coalesce(x.standard_id, f.standard_id)
      and f.deleted_at is null
    where x.month is null
  union (select m.standard_id, m.month, m.organization_id from supply_month m
    join ${organizations} g on g.id = m.organization_id and g.kind = 'group' where m.lapses_on < :today ${most}))`

/** SQL: the cells that are given as three arrays (`:standards`, `:months`, `:organizations`). */
export const GIVEN = `(select * from unnest(cast(:standards as text[]), cast(:months as text[]), cast(:organizations as text[]))
  as given (standard_id, month, organization_id))`

/** SQL: a row is none of the cells that are given. @param m what the row is called */
export const isNotGiven = (
  m: string,
) => `not exists (select 1 from ${GIVEN} x where x.standard_id = ${m}.standard_id
  and x.month = ${m}.month and x.organization_id = ${m}.organization_id)`

export const SUMS = MEASURES.map((name) => `sum(c.${name})::int as ${name}`).join(', ')

/** SQL: of which associations a group is given, in which months of what. */
export const GIVEN_ABOVE = `(select distinct t.standard_id, t.month, g.parent_id as organization_id
  from ${GIVEN} t join ${organizations} g on g.id = t.organization_id)`

/**
 * SQL: the sums of associations of which a group is given, of their groups that did not leave.
 * @param groups SQL of the rows of the groups that are given; of the others what is kept holds
 */
export const addedUpAbove = (
  groups: string,
) => `(select c.standard_id, c.month, c.parent_id as organization_id, ${SUMS}, min(c.lapses_on) as lapses_on
  from (select g.parent_id, ${GROUP_COLUMNS} from ${GIVEN_ABOVE} k
      join ${organizations} g on g.parent_id = k.organization_id and g.status <> 'left'
      join supply_month m on m.standard_id = k.standard_id and m.month = k.month and m.organization_id = g.id
      where ${isNotGiven('m')}
    union all select g.parent_id, ${GROUP_COLUMNS} from ${groups} m
      join ${organizations} g on g.id = m.organization_id and g.status <> 'left') c
  where c.said > 0 group by c.standard_id, c.month, c.parent_id)`

/** SQL: the call-offs of which something changed since, or a day that was given is over (`:today`). @param marks as above */
export const touchedCallOffs = (
  marks = 'supply_change',
) => `(select call_off_id from ${marks} x where call_off_id is not null
  union select call_off_id from supply_call_off_sum where lapses_on < :today)`

/** SQL: what is promised of call-offs, added up from the rows. @param keys SQL of rows of call_off_id */
export const callOffsAddedUp = (
  keys: string,
) => `(select k.call_off_id, t.rounds, t.accepted - coalesce(f.units, 0) as accepted_units,
    t.held - t.accepted as waiting_units, t.lapses_on
  from ${keys} k cross join lateral (select coalesce(max(t.round), 0) as rounds, coalesce(sum(t.accepted), 0)::int as accepted,
    coalesce(sum(t.units), 0)::int as held, coalesce(min(t.until), '${NEVER}') as lapses_on
    from (${takes} where a.call_off_id = k.call_off_id) t) t
  left join lateral (select sum(units)::int as units from supply_failure where call_off_id = k.call_off_id) f on true)`

/** SQL: what groups took on of each call-off that was shared out, and can still answer, on a day (`:today`). */
export const callOffSums = `(select call_off_id, rounds, accepted_units, waiting_units from supply_call_off_sum s
    where lapses_on >= :today and not exists (select 1 from supply_change x where x.call_off_id = s.call_off_id)
  union all select call_off_id, rounds, accepted_units, waiting_units from ${callOffsAddedUp(touchedCallOffs())} u)`
