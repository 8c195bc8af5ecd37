import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { belongsNow, isInForce } from './in-force'

const SQL = `select 1 from organization f where f.kind = 'federation' and f.deleted_at is null
  and (exists (select 1 from membership s where s.organization_id = f.id and s.member_id = :memberId
      and s.declined_at is null and (s.accepted_at is null or ${belongsNow('s')}))
    or exists (select 1 from mandate d where d.organization_id = f.id and d.member_id = :memberId and ${isInForce('d')}))`

/** Whether she belongs to the federation itself, was asked to, or holds an office in it: then no desk corrects her data. */
export async function isOfFederation(knex: Knex, memberId: string): Promise<boolean> {
  const { rows } = await knex.raw<{ rows: object[] }>(SQL, { memberId })
  return rows.length > 0
}
