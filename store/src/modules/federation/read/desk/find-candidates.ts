import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { prepared } from '../../../../kernel/prepared'
import { membershipsNow } from '../rows'

const SQL = `with recursive down as (
  select id, name from organization where id = ? and deleted_at is null
  union all
  select o.id, o.name from organization o join down on o.parent_id = down.id where o.deleted_at is null)
select m.id, m.name, string_agg(distinct down.name, ', ' order by down.name) as "of"
from ${membershipsNow} s join down on down.id = s.organization_id
join member m on m.id = s.member_id and m.deleted_at is null
group by m.id order by m.name, m.id`

export type Candidate = { id: string; name: string; of: string }

/** Who may hold an office there: members of it, and of what is below it. `of`: to what. */
export async function findCandidates(knex: Knex, organizationId: string): Promise<Candidate[]> {
  const { rows } = await prepared<Candidate>(knex, SQL, [organizationId])
  return rows
}
