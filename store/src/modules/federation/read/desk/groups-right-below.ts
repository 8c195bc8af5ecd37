import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { prepared } from '../../../../kernel/prepared'

const SQL = `select id from organization where parent_id = ? and kind = 'group' and deleted_at is null`

/** Ids of the groups of an organization itself, whatever their status: none of an association below it. */
export async function groupsRightBelow(knex: Knex, organizationId: string): Promise<string[]> {
  const { rows } = await prepared<{ id: string }>(knex, SQL, [organizationId])
  return rows.map(({ id }) => id)
}
