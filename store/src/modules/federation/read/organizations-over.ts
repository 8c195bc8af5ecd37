import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { prepared } from '../../../kernel/prepared'
import { membershipsNow } from './rows'

const SQL = `with recursive up as (
  select o.id, o.parent_id from organization o join ${membershipsNow} s on s.organization_id = o.id
    where s.member_id = ? and o.deleted_at is null
  union
  select o.id, o.parent_id from organization o join up on o.id = up.parent_id where o.deleted_at is null)
select id from up`

/** The organizations that she belongs to now, and all above them, by id. */
export async function organizationsOver(knex: Knex, memberId: string): Promise<string[]> {
  return (await prepared<{ id: string }>(knex, SQL, [memberId])).rows.map(({ id }) => id)
}

const ABOVE_SQL = `with recursive up as (
  select id, parent_id from organization where id = ? and deleted_at is null
  union
  select o.id, o.parent_id from organization o join up on o.id = up.parent_id where o.deleted_at is null)
select id from up`

/** An organization and all above it, by id. */
export async function organizationsAbove(knex: Knex, organizationId: string): Promise<string[]> {
  return (await prepared<{ id: string }>(knex, ABOVE_SQL, [organizationId])).rows.map(({ id }) => id)
}
