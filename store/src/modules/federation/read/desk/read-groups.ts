import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { DeskAssociation, DeskGroup, DeskGroupWhole, DeskMember } from '../../../../contracts'
import { prepared } from '../../../../kernel/prepared'
import { communes } from '../../../delivery/read/rows'
import { givingOffices } from '../../rules/term-warnings'
import { belongsNow } from '../in-force'
import { isTrusted, isTrustedByCourse } from '../is-trusted'
import { hasBoard } from './board'

export type GroupRow = Omit<DeskGroup, 'onSale' | 'waiting'> &
  Pick<DeskGroupWhole, 'communeCode' | 'locality' | 'trade' | 'pauseNote' | 'isTrustedByCourse'> & {
    id: string
    statusSince: Date
  }

const MEMBERS = `cast((select count(*) from membership s where s.organization_id = o.id and ${belongsNow('s')}) as int)`

const SQL = `select o.id, o.handle, o.name, o.kind, json_build_object('handle', a.handle, 'name', a.name) as parent,
  o.status, o.back_on as "backOn", co.name as commune, ${isTrusted('o')} as "isTrusted",
  ${isTrustedByCourse('o')} as "isTrustedByCourse", ${MEMBERS} as members,
  o.commune_code as "communeCode", o.locality, o.trade, o.status_since as "statusSince", o.pause_note as "pauseNote"
from organization o join organization a on a.id = o.parent_id left join ${communes} co on co.code = o.commune_code
where o.id = any(cast(? as text[])) and o.deleted_at is null order by o.name, o.id`

/** Those groups or associations (ids), as the federation keeps them. */
export async function readGroups(knex: Knex, groups: string[]): Promise<GroupRow[]> {
  const { rows } = await prepared<GroupRow>(knex, SQL, [groups])
  return rows
}

const ASSOCIATIONS_SQL = `select o.handle, o.name, o.status, o.back_on as "backOn", co.name as commune, ${MEMBERS} as members,
  cast((select count(*) from organization g where g.parent_id = o.id and g.status <> 'left' and g.deleted_at is null)
    as int) as groups, not ${hasBoard('o.id')} as "isWithoutBoard"
from organization o left join ${communes} co on co.code = o.commune_code
where o.parent_id = :federationId and o.kind = 'association' and o.deleted_at is null order by o.name, o.id`

/** All associations of the federation, also those that left. */
export async function readAssociations(knex: Knex, federationId: string): Promise<DeskAssociation[]> {
  const values = { federationId, giving: givingOffices }
  return (await prepared<DeskAssociation>(knex, ASSOCIATIONS_SQL, values)).rows
}

const PEOPLE_SQL = `select m.id, m.name, s.role, s.accepted_at as "acceptedAt",
  json_build_object('phone', m.phone, 'email', m.email, 'birthYear', m.birth_year) as contact
from membership s join member m on m.id = s.member_id and m.deleted_at is null
where s.organization_id = ? and s.deleted_at is null and s.declined_at is null and (s.until is null or s.until > now())
order by s.accepted_at is null, array_position(array['leader', 'treasurer', 'member'], s.role), m.name, m.id`

type Person = Omit<DeskMember, 'acceptedAt'> & { acceptedAt: Date | null }

/** Who belongs to it, and who was asked to and has not answered. */
export async function readPeople(knex: Knex, groupId: string, withContact: boolean): Promise<DeskMember[]> {
  const { rows } = await prepared<Person>(knex, PEOPLE_SQL, [groupId])
  return rows.map(({ acceptedAt, contact, ...person }) => ({
    ...person,
    acceptedAt: acceptedAt?.toISOString() ?? null,
    contact: withContact ? contact : null,
  }))
}
