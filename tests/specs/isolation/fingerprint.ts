import { quiet } from '../../support/quiet.ts'
import { sql } from '../../clients/store-database.ts'

/** Written by the clock or by being seen at all, or made of the others: not what a stranger must not touch. */
const ELSEWHERE = [
  'workflow_execution',
  'catalog_change',
  'catalog_item',
  'catalog_word',
  'reconciliation',
  'month_figures',
  'certificate_warning',
  'month_goods',
  'learned',
  'learned_change',
  'supply_month',
  'supply_call_off_sum',
  'supply_change',
  'supply_invoice_reminder',
  'supply_share_reminder',
]
/** Columns that say when, on rows that a request may look at. */
const TIMES = ['last_seen_at']

/** A hash of every table's rows. Two that are equal: nothing was written in between. */
export async function fingerprint(): Promise<Record<string, string>> {
  const tables = await sql<{ name: string }>(
    `select table_name as name from information_schema.tables
      where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> all($1) order by 1`,
    [ELSEWHERE],
  )
  const each = tables.map(
    ({ name }) => `select '${name}' as name, (select coalesce(md5(string_agg(row, '' order by row)), '')
      from (select md5((to_jsonb(t) - array['${TIMES.join("','")}'])::text) as row from "${name}" t) rows) as hash`,
  )
  const rows = await sql<{ name: string; hash: string }>(each.join(' union all '))
  return Object.fromEntries(rows.map(({ name, hash }) => [name, hash]))
}

/** The same once nothing is under way any more, and what the clock would do by itself meanwhile is put off. */
export async function settled(): Promise<Record<string, string>> {
  await sql(`update attempt set due_at = now() + interval '1 day'
    where state = 'placed' and due_at < now() + interval '1 day'`)
  await sql(
    `update attempt set next_try_at = now() + interval '1 day' where state = 'in_review' and next_try_at is not null`,
  )
  // A use lengthens a session once in five minutes, and a sweep may take longer than that.
  await sql(`update member_session set last_seen_at = now() where ended_at is null`)
  for (const table of ['outbox', 'attempt_refund'])
    await sql(`update ${table} set next_try_at = now() + interval '1 day' where next_try_at > now()`)
  await quiet()
  return fingerprint()
}
