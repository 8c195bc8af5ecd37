import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { prepared } from '../../../../kernel/prepared'
import { membershipsNow } from '../rows'

const BELOW_SQL = `with recursive down as (
  select id, kind from organization where id = ? and deleted_at is null
  union all
  select o.id, o.kind from organization o join down on o.parent_id = down.id where o.deleted_at is null)
select id from down where kind = 'group'`

/** Ids of all groups below an organization, whatever their status; of a group, itself. */
export async function groupsBelow(knex: Knex, organizationId: string): Promise<string[]> {
  const { rows } = await prepared<{ id: string }>(knex, BELOW_SQL, [organizationId])
  return rows.map(({ id }) => id)
}

const BELONGS_SQL = `select 1 from ${membershipsNow} m where m.member_id = ? and m.organization_id = ? limit 1`

/** Whether she is of that group now: then she is no judge of what is the group's. */
export async function belongsTo(knex: Knex, memberId: string, organizationId: string): Promise<boolean> {
  const { rows } = await prepared(knex, BELONGS_SQL, [memberId, organizationId])
  return rows.length > 0
}

const OWN_SQL = `select o.handle from ${membershipsNow} m join organization o on o.id = m.organization_id
where m.member_id = ? and o.deleted_at is null`

/** Handles of what she belongs to now. */
export async function ownHandles(knex: Knex, memberId: string): Promise<string[]> {
  const { rows } = await prepared<{ handle: string }>(knex, OWN_SQL, [memberId])
  return rows.map(({ handle }) => handle)
}

const OWN_GROUPS_SQL = `select o.id from ${membershipsNow} m join organization o on o.id = m.organization_id
where m.member_id = ? and o.kind = 'group'`

/** Ids of the groups to which she belongs now: of these she is no judge. */
export async function ownGroups(knex: Knex, memberId: string): Promise<string[]> {
  const { rows } = await prepared<{ id: string }>(knex, OWN_GROUPS_SQL, [memberId])
  return rows.map(({ id }) => id)
}
