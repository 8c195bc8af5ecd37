import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { DeskStandard, DeskStandardWhole, StandardGroup, StandardVersion } from '../../../contracts'
import { chileDay } from '../../../kernel/time/chile-day'
import { databaseNow } from '../../../kernel/time/clock'
import { organizationIdsFrom } from '../../federation/read/desk/organizations-from'
import { groupsBelow } from '../../federation/read/desk/groups-below'
import { organizationsAbove } from '../../federation/read/organizations-over'
import { organizations } from '../../federation/read/rows'
import type { Outcome } from '../rules/qualification'
import { grouped } from '../../../kernel/grouped'
import { type FoundRow, qualificationShown } from './qualification-shown'
import { gtinsNow, qualificationsNow, versionsNow } from './rows'
import { photosOf } from './standard-photos'

const SQL = `select s.id, s.handle, s.name, s.unit, s.organization_id, o.handle as owner_handle, o.name as owner_name,
  v.number as version, v.minimum_lot, v.assembly_date,
  count(*) filter (where q.outcome = 'qualified' and q.until >= :today) as qualified,
  count(*) filter (where q.outcome = 'to_mend') as to_mend
from supply_standard s
join ${organizations} o on o.id = s.organization_id
join ${versionsNow} v on v.standard_id = s.id
left join ${qualificationsNow} q on q.standard_id = s.id and q.organization_id = any(:groups)
where s.deleted_at is null and s.organization_id = any(:owners)
group by s.id, s.handle, s.name, s.unit, s.organization_id, o.handle, o.name, v.number, v.minimum_lot, v.assembly_date
order by s.name, s.handle`

type Row = {
  id: string
  handle: string
  name: string
  unit: string
  organization_id: string
  owner_handle: string
  owner_name: string
  version: number
  minimum_lot: number
  assembly_date: string
  qualified: string
  to_mend: string
}

/** Ids of whose standards a desk sees: its own, those above it and those below it. */
export async function ownersSeenFrom(knex: Knex, organizationId: string): Promise<string[]> {
  const [above, below] = await Promise.all([
    organizationsAbove(knex, organizationId),
    organizationIdsFrom(knex, organizationId),
  ])
  return [...new Set([...above, ...below])]
}

async function rowsSeenFrom(knex: Knex, organizationId: string): Promise<Row[]> {
  const [owners, groups, now] = await Promise.all([
    ownersSeenFrom(knex, organizationId),
    groupsBelow(knex, organizationId),
    databaseNow(knex),
  ])
  return (await knex.raw<{ rows: Row[] }>(SQL, { owners, groups, today: chileDay(now) })).rows
}

export async function deskStandards(knex: Knex, organizationId: string): Promise<DeskStandard[]> {
  return (await rowsSeenFrom(knex, organizationId)).map((row) => ({
    ...shownOf(row, organizationId),
    qualified: Number(row.qualified),
    toMend: Number(row.to_mend),
  }))
}

/** One that the desk sees, with its versions and the groups below the desk; or null. */
export async function deskStandard(
  knex: Knex,
  organizationId: string,
  handle: string,
): Promise<(DeskStandardWhole['standard'] & { id: string }) | null> {
  const row = (await rowsSeenFrom(knex, organizationId)).find((one) => one.handle === handle)
  if (!row) return null
  const [gtin, versions, groups] = await Promise.all([
    gtinOf(knex, row.id),
    versionsOf(knex, row.id),
    groupsOf(knex, organizationId, row.id),
  ])
  return { id: row.id, ...shownOf(row, organizationId), gtin, versions, groups }
}

const shownOf = (row: Row, organizationId: string) => ({
  ...{ handle: row.handle, name: row.name, unit: row.unit, version: row.version },
  owner: { handle: row.owner_handle, name: row.owner_name },
  isOwn: row.organization_id === organizationId,
  minimumLot: row.minimum_lot,
  assemblyDate: row.assembly_date,
})

const VERSIONS = `select number, technique, format, container, label, tolerances, shelf_life_days as "shelfLifeDays",
  minimum_lot as "minimumLot", cost_clp as "costClp", inputs, assembly_date as "assemblyDate", minutes,
  (${photosOf('v.standard_id', 'v.number')}) as photos
from supply_standard_version v where standard_id = :id and deleted_at is null order by number desc`

const versionsOf = async (knex: Knex, id: string) =>
  (await knex.raw<{ rows: StandardVersion[] }>(VERSIONS, { id })).rows

async function gtinOf(knex: Knex, id: string): Promise<string | null> {
  const { rows } = await knex.raw<{ rows: { gtin: string }[] }>(
    `select n.gtin from ${gtinsNow} n where n.standard_id = :id`,
    { id },
  )
  return rows[0]?.gtin ?? null
}

const GROUPS = `select o.id, o.handle, o.name, q.outcome, q.monthly_units, q.until, q.to_mend
from ${organizations} o
left join ${qualificationsNow} q on q.organization_id = o.id and q.standard_id = :id
where o.id = any(:groups) and o.status <> 'left' order by o.name, o.handle`

const HISTORY = `select organization_id, outcome, tried_on, to_mend, until from supply_qualification
where standard_id = :id and organization_id = any(:groups) and deleted_at is null order by created_at desc, id desc`

type GroupRow = FoundRow & { id: string; handle: string; name: string }
type HistoryRow = {
  organization_id: string
  outcome: Outcome
  tried_on: string
  to_mend: string
  until: string | null
}

async function groupsOf(knex: Knex, organizationId: string, id: string): Promise<StandardGroup[]> {
  const groups = await groupsBelow(knex, organizationId)
  const [found, history, now] = await Promise.all([
    knex.raw<{ rows: GroupRow[] }>(GROUPS, { id, groups }),
    knex.raw<{ rows: HistoryRow[] }>(HISTORY, { id, groups }),
    databaseNow(knex),
  ])
  const past = grouped(history.rows, (row) => row.organization_id)
  return found.rows.map((row) => ({
    handle: row.handle,
    name: row.name,
    qualification: qualificationShown(row, chileDay(now)),
    history: (past.get(row.id) ?? []).map(({ outcome, tried_on, to_mend, until }) => ({
      ...{ outcome, triedOn: tried_on, toMend: to_mend, until },
    })),
  }))
}
