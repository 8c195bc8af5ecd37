/** How an offer looks after years: groups, standards, months around this one, and call-offs of each, shared among all groups. */
export const GROUPS = 200
export const STANDARDS = 50
export const MONTHS = 24
const CALL_OFFS = 2
/** Call-offs of the month that follows that nobody shared out yet, each of another standard. */
const OPEN = 40

const month = (n: string) =>
  `to_char(date_trunc('month', now()) + make_interval(months => ${n} - ${MONTHS / 2}), 'YYYY-MM')`
const day = (text: string) => `to_char(now() + interval '${text}', 'YYYY-MM-DD')`
const groups = `(select id, row_number() over (order by id) as nth from organization where kind = 'group' and status = 'active')`
const each = `generate_series(1, ${STANDARDS}) s cross join generate_series(1, ${MONTHS}) m`

/** As long as those that the rule writes. */
const STEPS = JSON.stringify([
  { step: 'asked', askedUnits: 4000, groups: 200, canBeHadUnits: 20000 },
  { step: 'counted', sureUnits: 120, qualifiedUnits: 100, countedUnits: 100 },
  { step: 'left', committedUnits: 20, heldUnits: 0, leftUnits: 80 },
  { step: 'proportion', ofUnits: 20000, countedUnits: 100, sharedUnits: 4000, wholeUnits: 20 },
  { step: 'rounded', byUnits: 1 },
  { step: 'result', units: 20 },
])

/** SQL that makes it of a demonstration; nothing of it is marked as changed, for its triggers are asleep. */
export const BIG_SUPPLY = [
  `insert into organization select (jsonb_populate_record(t, jsonb_build_object('id', 'org_big' || n,
      'handle', 'grupo-grande-' || n, 'name', 'Grupo Grande ' || n, 'parent_id', a.id, 'status', 'active'))).*
    from organization t cross join generate_series(1, ${GROUPS} - (select count(*)::int from ${groups} g)) n
    join (select id, row_number() over (order by id) - 1 as nth, count(*) over () as many from organization
      where kind = 'association' and status = 'active') a on a.nth = n % a.many
    where t.id = (select min(id) from organization where kind = 'group')`,
  `insert into supply_standard (id, organization_id, handle, name, unit, by)
    select 'std_big' || s, o.id, 'ficha-grande-' || s, 'Ficha grande ' || s, 'frascos', 'big'
    from generate_series(1, ${STANDARDS}) s, (select id from organization where kind = 'federation' limit 1) o`,
  `insert into supply_standard_version (id, standard_id, number, technique, format, container, label, tolerances,
      minimum_lot, cost_clp, assembly_date, minutes, by)
    select 'stdv_big' || s, 'std_big' || s, 1, 'A fuego lento', '250 g', 'Frasco', 'De papel', '5 g', 12, 900,
      '2026-03-14', 'Acta 3', 'big' from generate_series(1, ${STANDARDS}) s`,
  `insert into supply_qualification (id, standard_id, organization_id, version, outcome, trial_batch, tried_on, tried_by,
      to_mend, monthly_units, until, by)
    select 'qual_big' || s || '_' || g.nth, 'std_big' || s, g.id, 1, 'qualified', 'Lote', '2026-01-10', 'Dos', '',
      80 + g.nth % 40, '2099-12-31', 'big' from generate_series(1, ${STANDARDS}) s cross join ${groups} g`,
  `insert into supply_offer (id, organization_id, standard_id, month, sure_units, perhaps_units, key, body_hash, said_at, by)
    select 'offer_big' || s || '_' || m || '_' || g.nth || '_' || again, g.id, 'std_big' || s, ${month('m')},
      90 + (g.nth + s) % 30, 10, 'big' || s || '_' || m || '_' || g.nth || '_' || again, 'big', now(), 'big'
    from ${each} cross join ${groups} g cross join generate_series(1, 2) again where again = 1 or g.nth % 5 = 0`,
  `insert into supply_call_off (id, agreement_id, organization_id, standard_id, number, units, month, deliver_on, by)
    select 'scall_big' || s || '_' || m || '_' || c, 'big' || s || '_' || m || '_' || c, o.id, 'std_big' || s, 1, 4000,
      ${month('m')}, ${month('m')} || '-15', 'big'
    from ${each} cross join generate_series(1, ${CALL_OFFS}) c, (select id from organization where kind = 'federation' limit 1) o`,
  `insert into supply_allocation (id, call_off_id, number, kind, answer_by, rule_version, lot_units, asked_units,
      missing_units, by)
    select 'alloc_big' || substr(c.id, 10), c.id, 1, 'first', case when c.month > ${month(String(MONTHS / 2))}
      then ${day('5 days')} else ${day('-20 days')} end, 1, 12, 4000, 0, 'big' from supply_call_off c where c.id like 'scall_big%'`,
  `insert into supply_share (id, allocation_id, organization_id, units, steps)
    select 'share_big' || substr(a.id, 10) || '_' || g.nth, a.id, g.id, 20, '${STEPS}'
    from supply_allocation a cross join ${groups} g where a.id like 'alloc_big%'`,
  // One in twenty was not answered: it waits, or its day is over.
  `insert into supply_share_answer (id, share_id, accepted_units, key, body_hash, by, said_at)
    select 'sans_big' || substr(id, 10), id, 20, id, 'big', 'big', now() from supply_share
    where id like 'share_big%' and hashtext(id) % 20 <> 0`,
  `insert into supply_call_off (id, agreement_id, organization_id, standard_id, number, units, month, deliver_on, by)
    select 'scall_open' || s, 'open' || s, o.id, 'std_big' || s, 1, 2400, ${month(String(MONTHS / 2 + 1))},
      ${month(String(MONTHS / 2 + 1))} || '-15', 'big'
    from generate_series(1, ${OPEN}) s, (select id from organization where kind = 'federation' limit 1) o`,
]

/** SQL: all of it is to be added up. */
export const MARK_SUPPLY = [
  `insert into supply_change (standard_id, month, organization_id)
    select distinct standard_id, month, organization_id from supply_offer where id like 'offer_big%'`,
  `insert into supply_change (standard_id, month, organization_id, call_off_id)
    select c.standard_id, c.month, g.id, c.id from supply_call_off c, ${groups} g where g.nth = 1 and c.id like 'scall_big%'`,
]
