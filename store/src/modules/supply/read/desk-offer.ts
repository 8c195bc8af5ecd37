import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { DeskOffer, OfferedUnits } from '../../../contracts'
import { chileDay } from '../../../kernel/time/chile-day'
import { databaseNow } from '../../../kernel/time/clock'
import { groupsBelow } from '../../federation/read/desk/groups-below'
import { organizationIdsFrom } from '../../federation/read/desk/organizations-from'
import { organizations } from '../../federation/read/rows'
import { monthsFrom } from '../../../kernel/time/months'
import { ownersSeenFrom } from './desk-standards'
import { grouped } from '../../../kernel/grouped'
import { commitments, counted, offersInForce, qualificationsNow } from './rows'

/** @param name whose row it is: the group itself, or what is right above it */
const sqlOf = (name: 'g' | 'a') => `select s.handle as standard, ${name}.handle as row, ${name}.name, f.month,
  sum(f.sure_units)::int as "sureUnits", sum(${counted})::int as "countedUnits",
  sum(f.perhaps_units)::int as "perhapsUnits", coalesce(sum(p.units), 0)::int as "committedUnits",
  sum(greatest(${counted} - coalesce(p.units, 0), 0))::int as "freeUnits",
  coalesce(sum(greatest(p.units - f.sure_units, 0)), 0)::int as "onPerhapsUnits"
from ${offersInForce} f
join supply_standard s on s.id = f.standard_id and s.deleted_at is null
join ${organizations} g on g.id = f.organization_id and g.status <> 'left'
join ${organizations} a on a.id = g.parent_id
left join (select standard_id, month, organization_id, sum(units)::int as units from ${commitments} c
  where month between :from and :to group by standard_id, month, organization_id) p
  on p.standard_id = f.standard_id and p.month = f.month and p.organization_id = f.organization_id
left join ${qualificationsNow} q on q.organization_id = f.organization_id and q.standard_id = f.standard_id
where f.organization_id = any(:groups)
group by s.handle, ${name}.handle, ${name}.name, f.month`

const STANDARDS = `select handle, name, unit from supply_standard where deleted_at is null
  and organization_id = any(:owners) order by name, handle`

const MISSING = `select s.handle as standard, c.month, sum(greatest(c.units - coalesce(p.units, 0), 0))::int as units
from supply_call_off c join supply_standard s on s.id = c.standard_id
left join (select call_off_id, sum(units)::int as units from ${commitments} c
  where month between :from and :to group by call_off_id) p on p.call_off_id = c.id
where c.organization_id = any(:organizations) and c.month between :from and :to group by s.handle, c.month`

type Cell = OfferedUnits & { standard: string; row: string; name: string; month: string }

const NOTHING: OfferedUnits = {
  ...{ sureUnits: 0, countedUnits: 0, perhapsUnits: 0 },
  ...{ committedUnits: 0, freeUnits: 0, onPerhapsUnits: 0 },
}
const KEYS = Object.keys(NOTHING) as (keyof OfferedUnits)[]
const unitsOf = (cell: Cell): OfferedUnits => plus(NOTHING, cell)
const plus = (a: OfferedUnits, b: OfferedUnits): OfferedUnits => {
  const sum = { ...a }
  for (const key of KEYS) sum[key] += b[key]
  return sum
}

type Desk = { organizationId: string; kind: 'association' | 'federation' }

/** Twelve months of what the groups below a desk said: its groups one by one, or at the federation's its associations. */
export async function deskOffer(
  knex: Knex,
  { organizationId, kind }: Desk,
  from: string,
): Promise<DeskOffer> {
  const months = monthsFrom(from)
  const by = kind === 'federation' ? 'association' : 'group'
  const [owners, groups, below, now] = await Promise.all([
    ownersSeenFrom(knex, organizationId),
    groupsBelow(knex, organizationId),
    organizationIdsFrom(knex, organizationId),
    databaseNow(knex),
  ])
  const asked = { from, to: months.at(-1) ?? from, today: chileDay(now) }
  const [standards, cells, missing] = await Promise.all([
    knex.raw<{ rows: { handle: string; name: string; unit: string }[] }>(STANDARDS, { owners }),
    knex.raw<{ rows: Cell[] }>(sqlOf(by === 'group' ? 'g' : 'a'), {
      groups,
      ...asked,
    }),
    knex.raw<{ rows: { standard: string; month: string; units: number }[] }>(MISSING, {
      organizations: below,
      ...asked,
    }),
  ])
  const missingOf = new Map(missing.rows.map((row) => [`${row.standard} ${row.month}`, row.units]))
  const ofStandard = grouped(cells.rows, ({ standard }) => standard)
  return {
    months,
    by,
    standards: standards.rows.map((standard) => {
      const ofRow = grouped(ofStandard.get(standard.handle) ?? [], ({ row }) => row)
      const rows = [...ofRow.values()].map((said) => {
        const units = new Map(said.map((cell) => [cell.month, unitsOf(cell)]))
        return { name: said[0]?.name ?? '', cells: months.map((month) => units.get(month) ?? NOTHING) }
      })
      return {
        ...standard,
        missingUnits: months.map((month) => missingOf.get(`${standard.handle} ${month}`) ?? 0),
        rows: rows.sort((a, b) => a.name.localeCompare(b.name, 'es')),
        sums: months.map((_, at) =>
          rows.reduce((sum, { cells }) => plus(sum, cells[at] ?? NOTHING), NOTHING),
        ),
      }
    }),
  }
}
