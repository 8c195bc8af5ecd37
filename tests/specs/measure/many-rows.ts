/** How many rows more each table that grows gets. */
export const MANY = 50_000

const each = (table: string, condition: string) =>
  `(select id, parent_id, row_number() over (order by id) as nth, count(*) over () as all_of_them
    from ${table} where ${condition}) o on o.nth = n % o.all_of_them + 1`
const groups = each('organization', `kind = 'group'`)

/** Years of use, spread over all groups and members: sessions, what was said of products, photos, help, notices, sales. */
export const MANY_ROWS = [
  `insert into member_session (id, token_hash, member_id, device, is_shared, entered_at, last_seen_at, expires_at)
    select 'mses_many' || n, md5('a' || n) || md5('b' || n), o.id, '', false, now(), now(), now() + interval '100 days'
    from generate_series(1, ${MANY}) n join (select id, row_number() over (order by id) as nth, count(*) over () as all_of_them
      from member) o on o.nth = n % o.all_of_them + 1`,
  `insert into proposal (id, organization_id, product_id, version, key, body_hash, before, after, state, by)
    select 'prop_many' || n, o.organization_id, o.product_id, 1000 + n, 'many' || n, md5('c' || n), p.metadata, p.metadata,
      'replaced', 'member:many'
    from generate_series(1, ${MANY}) n join (select product_id, organization_id, row_number() over (order by product_id) as nth,
      count(*) over () as all_of_them from federation_organization_product_product) o on o.nth = n % o.all_of_them + 1
    join product p on p.id = o.product_id`,
  `insert into organization_photo (id, key, organization_id, upload, sha256, bytes, original, photo, by)
    select 'photo_many' || n, md5('d' || n), o.id, md5('e' || n), md5('f' || n), 1, md5('d' || n), '{}', 'many'
    from generate_series(1, ${MANY}) n join ${groups}`,
  `insert into mandate (id, organization_id, member_id, office, since, until, given_by)
    select 'mand_many' || o.id, o.id, m.id, 'helper', now() - interval '60 days', now() - interval '1 day', 'member:' || m.id
    from organization o, (select id from member limit 1) m where o.kind = 'group'`,
  `insert into mandate_act (id, mandate_id, member_id, organization_id, what, subject, at, status)
    select 'act_many' || n, 'mand_many' || o.id, 'many', o.id, 'edit_product', 'many' || n, now(), 200
    from generate_series(1, ${MANY}) n join ${groups}`,
  `insert into notification (id, "to", channel, template, status, idempotency_key)
    select 'noti_many' || n, '+56900000000', 'sms', 'many', 'success', 'many' || n from generate_series(1, ${MANY}) n`,
  // The trigger that adds up each posting has tests of its own.
  `set session_replication_role = replica;
    insert into ledger_posting (id, key, event, order_id)
      select 'post_many' || n, 'many' || n, 'hand_over', 'order_many' || n from generate_series(1, ${MANY / 4}) n;
    insert into ledger_entry (id, posting_id, account, organization_id, kind, amount_clp, order_id, consignment_id)
      select 'ent_many' || n || '_' || k, 'post_many' || n, (array['buyer', 'group', 'tax', 'association'])[k],
        case k when 2 then o.id when 4 then o.parent_id end, (array['sale', 'share', 'vat', 'share'])[k],
        (array[-1000, 700, 150, 150])[k], 'order_many' || n, 'cons_many' || n
      from generate_series(1, ${MANY / 4}) n join ${groups}, generate_series(1, 4) k;
    set session_replication_role = default`,
  'analyze',
]

/** The ledger's indexes of before Migration20261126070000: Medusa's own, of what is not deleted. */
export const LEDGER_AS_IT_WAS = [
  'entry_posting_id|ledger_entry (posting_id)',
  'entry_consignment_id|ledger_entry (consignment_id)',
  'entry_organization_id_statement_id|ledger_entry (organization_id, statement_id)',
].map((index) => {
  const [name, on] = index.split('|')
  return `drop index "IDX_ledger_${name}"; create index "IDX_ledger_${name}" on ${on} where deleted_at is null`
})
