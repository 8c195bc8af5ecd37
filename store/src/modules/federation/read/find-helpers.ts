import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { belongsNow } from './in-force'

/** Members of the group's association that are not of the group itself. */
const SQL = `select distinct m.id, m.name from organization g
  join membership s on s.organization_id = g.parent_id and ${belongsNow('s')}
  join member m on m.id = s.member_id and m.deleted_at is null
  where g.id = :organizationId and not exists (select 1 from membership own where own.organization_id = g.id
    and own.member_id = m.id and ${belongsNow('own')})
  order by m.name`

export type Helper = { id: string; name: string }

/** Whom a group may let act for it. */
export async function findHelpers(knex: Knex, organizationId: string): Promise<Helper[]> {
  const { rows } = await knex.raw<{ rows: Helper[] }>(SQL, { organizationId })
  return rows
}
