import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { prepared } from '../../../../kernel/prepared'
import type { HeldOffice } from '../../rules/capabilities'
import { type Office, officeNames } from '../../rules/offices'
import { givingOffices } from '../../rules/term-warnings'
import { hasBoard } from './board'
import { isInForce } from '../in-force'

/** `since`: ISO 8601 */
export type OfficeThere = HeldOffice & { since: string }

/** An organization that somebody looks at from the desk, and the offices through which she does. */
export type AtDesk = {
  memberId: string
  memberName: string
  organizationId: string
  handle: string
  name: string
  kind: 'association' | 'federation'
  held: OfficeThere[]
  /** Nobody in force there can give offices. */
  isWithoutBoard: boolean
}

const IS_OFFICE = `d.office = any(cast(:offices as text[])) and ${isInForce('d')}`

/** The organization and what stands above it; offices in any of them. Groups have no desk. */
const OFFICER_SQL = `with recursive up as (
  select id, parent_id, id as seen from organization
    where handle = :handle and kind in ('association', 'federation') and status <> 'left' and deleted_at is null
  union all
  select o.id, o.parent_id, up.seen from organization o join up on o.id = up.parent_id where o.deleted_at is null)
select s.id as "organizationId", s.handle, s.name, s.kind, not ${hasBoard('s.id')} as "isWithoutBoard",
  json_agg(json_build_object('mandateId', d.id, 'office', d.office, 'isOwn', d.organization_id = s.id, 'since', d.since)
    order by d.since, d.id) as held
from up join organization s on s.id = up.seen
join mandate d on d.organization_id = up.id and d.member_id = :memberId and ${IS_OFFICE}
group by s.id`

const PLACES_SQL = `select o.handle, o.name, o.kind, json_agg(d.office order by d.since, d.id) as offices
from mandate d join organization o on o.id = d.organization_id and o.deleted_at is null and o.status <> 'left'
where d.member_id = :memberId and o.kind in ('association', 'federation') and ${IS_OFFICE}
group by o.id order by o.kind desc, o.name`

const HANDLE = /^[a-z0-9-]{1,80}$/

/** How that member may act at that organization's desk now, or null: then it does not exist for her. */
export async function findOfficer(
  knex: Knex,
  { memberId, memberName }: { memberId: string; memberName: string },
  handle: string,
): Promise<AtDesk | null> {
  if (!HANDLE.test(handle)) return null
  const { rows } = await prepared<Omit<AtDesk, 'memberId' | 'memberName'>>(knex, OFFICER_SQL, {
    handle,
    memberId,
    offices: officeNames,
    giving: givingOffices,
  })
  return rows[0] ? { memberId, memberName, ...rows[0] } : null
}

type Place = { handle: string; name: string; kind: 'association' | 'federation'; offices: Office[] }

/** The organizations in which she holds an office now, the federation last. */
export async function readPlaces(knex: Knex, memberId: string): Promise<Place[]> {
  const { rows } = await prepared<Place>(knex, PLACES_SQL, { memberId, offices: officeNames })
  return rows
}
