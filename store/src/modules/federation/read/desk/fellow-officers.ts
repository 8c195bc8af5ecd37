import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { officeNames } from '../../rules/offices'
import { isInForce } from '../in-force'

const SQL = `with recursive up as (
  select o.id, o.parent_id from organization o join mandate d on d.organization_id = o.id
    where d.member_id = :memberId and d.office = any(cast(:offices as text[])) and ${isInForce('d')} and o.deleted_at is null
  union
  select o.id, o.parent_id from organization o join up on o.id = up.parent_id where o.deleted_at is null)
select distinct d.member_id as id from mandate d join up on up.id = d.organization_id
where d.member_id <> :memberId and d.office = any(cast(:offices as text[])) and ${isInForce('d')} order by 1`

/** Other officers in force where a member holds an office, and above. */
export async function fellowOfficers(knex: Knex, memberId: string): Promise<string[]> {
  const { rows } = await knex.raw<{ rows: { id: string }[] }>(SQL, { memberId, offices: officeNames })
  return rows.map(({ id }) => id)
}
