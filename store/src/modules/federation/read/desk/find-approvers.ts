import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { prepared } from '../../../../kernel/prepared'
import { isInForce } from '../in-force'
import { officesWith } from '../../rules/capabilities'
import { membershipsNow } from '../rows'

const SQL = `with recursive up as (
  select id, parent_id, handle, 0 as distance from organization where id = :groupId and deleted_at is null
  union all
  select o.id, o.parent_id, o.handle, up.distance + 1 from organization o join up on o.id = up.parent_id
    where o.deleted_at is null)
select up.handle as desk, json_agg(distinct m.id) as "memberIds"
from up join mandate d on d.organization_id = up.id and d.office = any(cast(:offices as text[])) and ${isInForce('d')}
join member m on m.id = d.member_id and m.deleted_at is null and coalesce(m.phone, m.email) is not null
where up.distance > 0 and not exists (select 1 from ${membershipsNow} s
  where s.member_id = m.id and s.organization_id = :groupId)
group by up.handle, up.distance order by up.distance limit 1`

export type Approvers = { desk: string; memberIds: string[] }

/**
 * Who can judge what a group sends and can be told of it: officers of its association, or of what stands above when it
 * has none. `desk`: the handle of their organization. Null: nobody.
 */
export async function findApprovers(knex: Knex, groupId: string): Promise<Approvers | null> {
  const { rows } = await prepared<Approvers>(knex, SQL, { groupId, offices: officesWith('approve') })
  return rows[0] ?? null
}
