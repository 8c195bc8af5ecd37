import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { DeskSummary } from '../../../../contracts/desk'
import { prepared } from '../../../../kernel/prepared'

const COUNT_SQL = `select cast(count(*) filter (where status = 'active') as int) as active,
  cast(count(*) filter (where status = 'paused') as int) as paused,
  cast(count(*) filter (where status = 'invited') as int) as invited
from organization where id = any(cast(? as text[])) and deleted_at is null`

/** How many of those groups (ids) are in which state. */
export async function countGroups(knex: Knex, groups: string[]): Promise<DeskSummary['groups']> {
  const { rows } = await prepared<DeskSummary['groups']>(knex, COUNT_SQL, [groups])
  return rows[0] ?? { active: 0, paused: 0, invited: 0 }
}
