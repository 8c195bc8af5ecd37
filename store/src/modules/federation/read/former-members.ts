import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { membershipsNow } from './rows'

export async function belongsSomewhere(knex: Knex, memberId: string): Promise<boolean> {
  const sql = `select 1 from ${membershipsNow} s where s.member_id = ? limit 1`
  const { rows } = await knex.raw<{ rows: object[] }>(sql, [memberId])
  return rows.length > 0
}

const LEFT_SQL = `select m.id from member m
  where m.deleted_at is null and coalesce(m.phone, m.email) is not null and m.created_at < :before
    and exists (select from membership s where s.member_id = m.id)
    and not exists (select from membership s where s.member_id = m.id and s.deleted_at is null
      and (s.until is null or s.until >= :before))
    and not exists (select from mandate d where d.member_id = m.id and d.deleted_at is null
      and d.ended_at is null and (d.until is null or d.until >= :before))`

/** Those who left everything before then, and can still be reached. */
export async function leftBefore(knex: Knex, before: Date): Promise<string[]> {
  const { rows } = await knex.raw<{ rows: { id: string }[] }>(LEFT_SQL, { before })
  return rows.map(({ id }) => id)
}
