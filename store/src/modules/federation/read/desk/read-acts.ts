import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { DeskActRow, DeskOfficeRow } from '../../../../contracts/desk'
import { prepared } from '../../../../kernel/prepared'
import { DESK_ACTS, type DeskAct } from '../../rules/desk-acts'
import { givingOffices } from '../../rules/term-warnings'
import { isInForce, lastDay } from '../in-force'
import { membershipsNow } from '../rows'
import { type Office, officeNames, OFFICES } from '../../rules/offices'

const MOST = 100

const ACTS_SQL = `select a.what, a.after->>'title' as about, coalesce(a.after->>'isRescue' = 'true', false) as "isRescue", a.at, m.name as "memberName", d.office
from act a join member m on m.id = a.member_id join mandate d on d.id = a.mandate_id
where a.organization_id = ? and a.deleted_at is null order by a.at desc, a.id desc limit ${MOST}`

type Act = Pick<DeskActRow, 'memberName' | 'about'> & {
  what: DeskAct
  office: Office
  at: Date
  isRescue: boolean
}

/** What was done at that desk, the newest first. */
export async function readActs(knex: Knex, organizationId: string): Promise<DeskActRow[]> {
  const { rows } = await prepared<Act>(knex, ACTS_SQL, [organizationId])
  return rows.map(({ what, office, at, isRescue, ...act }) => ({
    ...act,
    what: isRescue ? `${DESK_ACTS[what]}, por rescate` : DESK_ACTS[what],
    office: OFFICES[office],
    at: at.toISOString(),
  }))
}

const giverOf = (column: string) => `(select m.name from mandate g join member m on m.id = g.member_id
  where 'mandate:' || g.id = d.${column})`

/** Below the organization too: whoever left all of it holds the office until it is ended. */
const OFFICES_SQL = `with recursive down as (
  select id from organization where id = :organizationId
  union all
  select o.id from organization o join down on o.parent_id = down.id where o.deleted_at is null)
select d.id, d.office as name, d.since, ${lastDay('d')} as until,
  not (${isInForce('d')}) as "isOver", d.ended_at as "endedAt", d.act, m.name as "memberName",
  array_remove(array[${giverOf('given_by')}, ${giverOf('confirmed_by')}], null) as "givenBy", d.is_rescue as "isRescue",
  exists (select 1 from ${membershipsNow} s join down on down.id = s.organization_id
    where s.member_id = d.member_id) as "isMember"
from mandate d join member m on m.id = d.member_id
where d.organization_id = :organizationId and d.deleted_at is null and d.office = any(cast(:offices as text[]))
order by "isOver", array_position(cast(:offices as text[]), d.office),
  d.since desc, d.id limit ${MOST}`

type Held = Omit<DeskOfficeRow, 'office' | 'since' | 'endedAt' | 'givesOffices'> & {
  name: Office
  since: Date
  endedAt: Date | null
}

/** Who holds which office there, and who did; those in force first. */
export async function readOffices(knex: Knex, organizationId: string): Promise<DeskOfficeRow[]> {
  const { rows } = await prepared<Held>(knex, OFFICES_SQL, { organizationId, offices: officeNames })
  return rows.map(({ name, since, endedAt, ...held }) => ({
    ...held,
    office: OFFICES[name],
    givesOffices: givingOffices.includes(name),
    since: since.toISOString(),
    endedAt: endedAt?.toISOString() ?? null,
  }))
}
