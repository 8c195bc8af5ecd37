import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { MemberRole, OwnOffice } from '../../../contracts'
import { roleWords } from '../../../contracts/group/role-words'
import { type Office, OFFICES } from '../rules/offices'
import { deskMembers, everyOrganization, officeTerms } from './rows'

const SQL = `select t.office as name, o.name as organization, t.first_day as since, t.last_day as until,
  not t.is_in_force as "isOver" from ${officeTerms} t join ${everyOrganization} o on o.id = t.organization_id
  where t.member_id = :memberId
union all
select m.role, o.name, to_char(m.accepted_at at time zone 'America/Santiago', 'YYYY-MM-DD'),
  to_char(m.until at time zone 'America/Santiago', 'YYYY-MM-DD'), coalesce(m.until <= now(), false)
  from membership m join ${everyOrganization} o on o.id = m.organization_id and o.kind = 'group'
  where m.member_id = :memberId and m.deleted_at is null and m.accepted_at is not null
    and m.role in ('leader', 'treasurer')
order by "isOver", since desc, name`

type Row = Omit<OwnOffice, 'office'> & { name: Office | MemberRole }

const isOffice = (name: string): name is Office => name in OFFICES
const called = (name: Office | MemberRole) => {
  if (isOffice(name)) return OFFICES[name]
  const words = roleWords[name]
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** What she is and was: offices of associations and of the federation, and what she is in her groups. Those of now first. */
export async function ownOffices(knex: Knex, memberId: string): Promise<OwnOffice[]> {
  const { rows } = await knex.raw<{ rows: Row[] }>(SQL, { memberId })
  return rows.map(({ name, ...office }) => ({ office: called(name), ...office }))
}

/** Names of the organizations whose desk is hers. */
export async function ownDesks(knex: Knex, memberId: string): Promise<string[]> {
  const { rows } = await knex.raw<{ rows: { name: string }[] }>(
    `select distinct o.name from ${deskMembers} d join organization o on o.id = d.organization_id
      where d.member_id = ? and o.kind in ('association', 'federation') and o.status <> 'left'
        and o.deleted_at is null order by 1`,
    [memberId],
  )
  return rows.map(({ name }) => name)
}
