import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { belongsNow, isInForce } from '../in-force'

const SQL = `with recursive down as (
  select organization_id as id, true as is_own from mandate where id = :mandateId
  union all
  select o.id, false from organization o join down on o.parent_id = down.id where o.deleted_at is null)
select not exists (select 1 from mandate d where d.member_id = :memberId and ${isInForce('d')}
    and d.organization_id not in (select id from down where not is_own))
  and not exists (select 1 from membership s where s.member_id = :memberId and ${belongsNow('s')}
    and s.organization_id not in (select id from down)) as "isAllBelow"`

/** Whether all that a member may do is below the organization in which that office (`mandateId`) is held. */
export async function isAllBelow(knex: Knex, memberId: string, mandateId: string): Promise<boolean> {
  const { rows } = await knex.raw<{ rows: { isAllBelow: boolean }[] }>(SQL, { memberId, mandateId })
  return rows[0]?.isAllBelow === true
}
