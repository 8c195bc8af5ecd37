import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { officeNames } from '../../rules/offices'
import { isInForce } from '../in-force'

const IS_OFFICE = `d.office = any(cast(:offices as text[])) and ${isInForce('d')}`

const SQL = `with recursive up as (
  select o.id, o.parent_id from organization o where o.deleted_at is null and (o.id = :organizationId
    or o.id in (select d.organization_id from mandate d where d.member_id = :memberId and ${IS_OFFICE}))
  union
  select o.id, o.parent_id from organization o join up on o.id = up.parent_id where o.deleted_at is null)
select distinct d.member_id as id from mandate d join up on up.id = d.organization_id
where d.member_id <> :memberId and ${IS_OFFICE} order by 1`

/**
 * Other officers in force where a member holds an office, and above.
 * @param organizationId there too, also when the member holds none any more
 */
export async function fellowOfficers(knex: Knex, memberId: string, organizationId = ''): Promise<string[]> {
  const { rows } = await knex.raw<{ rows: { id: string }[] }>(SQL, {
    memberId,
    organizationId,
    offices: officeNames,
  })
  return rows.map(({ id }) => id)
}
