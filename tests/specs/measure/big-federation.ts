/** How a federation looks after years: how many groups, closed months of each, sales in each, and times the history's orders. */
export const GROUPS = 200
export const MONTHS = 60
const SALES = 4
const TIMES = 40

/** Rows of a table once more, with some of their columns otherwise. */
const more = (table: string, changes: Record<string, string>, from: string) =>
  `insert into "${table}" select (jsonb_populate_record(t, jsonb_build_object(${Object.entries(changes)
    .map(([column, value]) => `'${column}', ${value}`)
    .join(', ')}))).* from "${table}" t ${from}`

const each = `cross join generate_series(1, ${TIMES}) k where t.id not like '%~%'`
const again = (column: string) => `t.${column} || '~' || k`
const agoMonth = `to_char(date_trunc('month', now()) - make_interval(months => 7 + m), 'YYYY-MM')`
const agoDay = `date_trunc('month', now()) - make_interval(months => 7 + m) + interval '10 days'`

const bodies = `(select id, parent_id, kind, name, row_number() over (order by id) as nth from organization
  where kind <> 'federation' or parent_id is null) o`

/** SQL that makes it of a demonstration that has its history; what it writes adds up to nothing, for it is only looked at. */
export const BIG_FEDERATION = [
  more(
    'organization',
    { id: `'org_big' || n`, handle: `'grupo-grande-' || n`, name: `'Grupo Grande ' || n`, parent_id: 'a.id' },
    `cross join generate_series(1, ${GROUPS} - 28) n
      join (select id, row_number() over (order by id) - 1 as nth, count(*) over () as all_of_them from organization
        where kind = 'association') a on a.nth = n % a.all_of_them where t.handle = 'telar-mar-adentro'`,
  ),
  more(
    'order',
    {
      ...{ id: again('id'), display_id: 't.display_id + 1000 * k' },
      metadata: `t.metadata || jsonb_build_object('attempt_id', (t.metadata->>'attempt_id') || '~' || k)`,
    },
    each,
  ),
  more(
    'attempt',
    {
      ...{ id: again('id'), order_id: again('order_id'), idempotency_key: again('idempotency_key') },
      ...{ order_token: again('order_token'), gateway_order: again('gateway_order') },
      ...{ gateway_token: again('gateway_token'), payment_session_id: again('payment_session_id') },
    },
    each,
  ),
  more(
    'consignment',
    { id: again('id'), order_id: again('order_id'), organization_id: 'g.id' },
    `cross join generate_series(1, ${TIMES}) k
      join lateral (select id from organization where kind = 'group' order by md5(id || t.id || k) limit 1) g on true
      where t.id not like '%~%' on conflict do nothing`,
  ),
  more(
    'consignment_line',
    { id: again('id'), consignment_id: again('consignment_id'), line_item_id: again('line_item_id') },
    each,
  ),
  more('consignment_step', { id: again('id'), consignment_id: again('consignment_id') }, each),
  more(
    'attempt_refund',
    { id: again('id'), attempt_id: again('attempt_id'), order_id: again('order_id') },
    each,
  ),
  more('act', { id: again('id') }, each),
  `insert into settlement_period (id, month, ends_at, closed_at, closed_by, reconciliation_id)
    select 'period_big' || m, ${agoMonth}, ${agoDay}, ${agoDay}, 'big', 'big' from generate_series(1, ${MONTHS}) m`,
  `insert into statement (id, period_id, number, account, organization_id, organization_name, parent_id, opening_clp,
      earned_clp, paid_clp, closing_clp, entry_count, hash)
    select 'stmt_big' || m || o.id, 'period_big' || m, -1000 * m - o.nth, o.kind, o.id, o.name,
      case when o.parent_id is not null then 'stmt_big' || m || o.parent_id end, 0, 33200, -33200, 0, ${SALES} + 1, 'big'
    from generate_series(1, ${MONTHS}) m cross join ${bodies}`,
  `insert into ledger_posting (id, key, event, order_id, created_at)
    select 'post_big' || m || o.id || s, 'big' || m || o.id || s, case s when 0 then 'payout' else 'hand_over' end,
      case s when 0 then null else 'order_big' || m || o.id || s end, ${agoDay}
    from generate_series(1, ${MONTHS}) m cross join ${bodies} cross join generate_series(0, ${SALES}) s where o.kind = 'group'`,
  `insert into consignment_line (id, consignment_id, line_item_id, variant_id, title, product_handle, quantity, unit_price_clp, amount_clp)
    select 'line_big' || m || o.id || s, 'cons_big', 'item_big' || m || o.id || s, 'variant_big', 'Algo', p.handle, 1, 9000, 9000
    from generate_series(1, ${MONTHS}) m cross join ${bodies} cross join generate_series(1, ${SALES}) s
    join (select handle, row_number() over (order by id) - 1 as nth, count(*) over () as all_of_them from product
      where deleted_at is null) p on p.nth = (o.nth * ${SALES} + s) % p.all_of_them
    where o.kind = 'group'`,
  `insert into ledger_entry (id, posting_id, account, organization_id, kind, amount_clp, order_id, line_id, basis_points, statement_id, created_at)
    select 'ent_big' || m || o.id || s || e.account, 'post_big' || m || o.id || s, e.account,
      case e.account when 'group' then o.id when 'association' then o.parent_id end,
      case s when 0 then 'payout' else e.kind end, case s when 0 then -${SALES} * e.clp else e.clp end,
      case s when 0 then null else 'order_big' || m || o.id || s end,
      case when s > 0 and e.account = 'buyer' then 'line_big' || m || o.id || s end, e.points,
      case e.account when 'group' then 'stmt_big' || m || o.id when 'association' then 'stmt_big' || m || o.parent_id end, ${agoDay}
    from generate_series(1, ${MONTHS}) m cross join ${bodies} cross join generate_series(0, ${SALES}) s
    cross join (values ('group', 'share', 8300, 8500), ('association', 'share', 700, 700), ('buyer', 'sale', -9000, null)) e(account, kind, clp, points)
    where o.kind = 'group'`,
  `insert into payment_run (id, number, organization_id, proposed_by, proposed_at)
    select 'run_big' || m || a.id, -1000 * m - row_number() over (order by a.id), a.id, 'big', ${agoDay}
    from generate_series(1, ${MONTHS}) m cross join organization a where a.kind = 'association'`,
  `insert into payout (id, run_id, account, organization_id, amount_clp, means, state, paid_at, reference, answered_at)
    select 'pay_big' || m || o.id, 'run_big' || m || o.parent_id, 'group', o.id, 33200, 'cash', 'received', ${agoDay}, 'Recibo', ${agoDay}
    from generate_series(1, ${MONTHS}) m cross join organization o where o.kind = 'group'`,
]
