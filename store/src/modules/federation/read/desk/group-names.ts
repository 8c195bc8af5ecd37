import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { prepared } from '../../../../kernel/prepared'

const SQL = `select handle, name from organization where id = any(cast(? as text[])) order by name, handle`

/** Of those groups (ids), to choose one by. */
export async function groupNames(knex: Knex, groups: string[]): Promise<{ handle: string; name: string }[]> {
  const { rows } = await prepared<{ handle: string; name: string }>(knex, SQL, [groups])
  return rows
}
