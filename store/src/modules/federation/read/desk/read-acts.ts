import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { DeskActRow, DeskOfficeRow } from '../../../../contracts/desk'
import { prepared } from '../../../../kernel/prepared'
import { DESK_ACTS, type DeskAct } from '../../rules/desk-openings'
import { isInForce, lastDay } from '../in-force'
import { type Office, officeNames, OFFICES } from '../../rules/offices'

const MOST = 100

const ACTS_SQL = `select a.what, a.after->>'title' as about, a.at, m.name as "memberName", d.office
from act a join member m on m.id = a.member_id join mandate d on d.id = a.mandate_id
where a.organization_id = ? and a.deleted_at is null order by a.at desc, a.id desc limit ${MOST}`

type Act = Omit<DeskActRow, 'what' | 'office' | 'at'> & { what: DeskAct; office: Office; at: Date }

/** What was done at that desk, the newest first. */
export async function readActs(knex: Knex, organizationId: string): Promise<DeskActRow[]> {
  const { rows } = await prepared<Act>(knex, ACTS_SQL, [organizationId])
  return rows.map(({ what, office, at, ...act }) => ({
    ...act,
    what: DESK_ACTS[what],
    office: OFFICES[office],
    at: at.toISOString(),
  }))
}

const OFFICES_SQL = `select d.id, d.office as name, d.since, ${lastDay('d')} as until,
  not (${isInForce('d')}) as "isOver", d.ended_at as "endedAt", d.act, m.name as "memberName"
from mandate d join member m on m.id = d.member_id
where d.organization_id = :organizationId and d.deleted_at is null and d.office = any(cast(:offices as text[]))
order by 5, array_position(cast(:offices as text[]), d.office),
  d.since desc, d.id limit ${MOST}`

type Held = Omit<DeskOfficeRow, 'office' | 'since' | 'endedAt'> & {
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
    since: since.toISOString(),
    endedAt: endedAt?.toISOString() ?? null,
  }))
}
