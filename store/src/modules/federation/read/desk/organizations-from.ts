import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { prepared } from '../../../../kernel/prepared'

export type Named = { handle: string; name: string }

const SQL = `with recursive down as (
  select id, handle, name, kind, 0 as depth from organization where id = ? and deleted_at is null
  union all
  select o.id, o.handle, o.name, o.kind, depth + 1 from organization o join down on o.parent_id = down.id
    where o.deleted_at is null and o.status <> 'left')
select handle, name from down order by depth, name`

/** The organization and all below it that did not leave, itself first. */
export async function organizationsFrom(knex: Knex, organizationId: string): Promise<Named[]> {
  return (await prepared<Named>(knex, SQL, [organizationId])).rows
}

const IDS_SQL = `with recursive down as (
  select id from organization where id = ? and deleted_at is null
  union all
  select o.id from organization o join down on o.parent_id = down.id where o.deleted_at is null)
select id from down`

/** Ids of the organization and of all below it, also of those that left. */
export async function organizationIdsFrom(knex: Knex, organizationId: string): Promise<string[]> {
  const { rows } = await prepared<{ id: string }>(knex, IDS_SQL, [organizationId])
  return rows.map(({ id }) => id)
}
