import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { DeskOffer, OfferedUnits } from '../../../contracts'
import { grouped } from '../../../kernel/grouped'
import { chileDay } from '../../../kernel/time/chile-day'
import { databaseNow } from '../../../kernel/time/clock'
import { monthsFrom } from '../../../kernel/time/months'
import { groupsBelow } from '../../federation/read/desk/groups-below'
import { organizationIdsFrom } from '../../federation/read/desk/organizations-from'
import { organizations } from '../../federation/read/rows'
import { ownersSeenFrom } from './desk-standards'
import { callOffSums, SUMS } from './months/month-rows'
import { associationMonths, type Given, groupMonths, touchedIn } from './months/touched'

const UNITS = `m.sure_units as "sureUnits", m.counted_units as "countedUnits", m.perhaps_units as "perhapsUnits",
  m.committed_units as "committedUnits", m.free_units as "freeUnits", m.on_perhaps_units as "onPerhapsUnits"`

/** Of each standard and month what all below the desk say; `said`: how many groups did. */
const sumsBy = (above: string) => `with ${above}
select m.standard_id as standard, m.month, ${UNITS} from (select standard_id, month, ${SUMS} from above c
  group by standard_id, month) m where m.said > 0`

const byAssociation = (above: string) => `with ${above}
select o.handle, o.name, m.month, ${UNITS} from above m join ${organizations} o on o.id = m.organization_id
where m.standard_id = :standard and m.said > 0`

const byGroup = (months: string) => `select o.handle, o.name, m.month, ${UNITS} from ${months} m
join ${organizations} o on o.id = m.organization_id and o.status <> 'left'
where m.organization_id = any(:groups) and m.month between :from and :to and m.standard_id = :standard and m.said > 0`

const STANDARDS = `select id, handle, name, unit from supply_standard where deleted_at is null
  and organization_id = any(:owners) order by name, handle`

const MISSING = `select c.standard_id as standard, c.month,
  sum(greatest(c.units - coalesce(p.accepted_units + p.waiting_units, 0), 0))::int as units
from supply_call_off c left join ${callOffSums} p on p.call_off_id = c.id
where c.organization_id = any(:below) and c.month between :from and :to group by c.standard_id, c.month`

type Sum = OfferedUnits & { standard: string; month: string }
type Cell = OfferedUnits & { handle: string; name: string; month: string }
type Standard = { id: string; handle: string; name: string; unit: string }

const NOTHING: OfferedUnits = {
  ...{ sureUnits: 0, countedUnits: 0, perhapsUnits: 0 },
  ...{ committedUnits: 0, freeUnits: 0, onPerhapsUnits: 0 },
}

type Desk = { organizationId: string; kind: 'association' | 'federation' }
type Asked = { from: string; standard?: string | undefined }

/**
 * Twelve months of what the groups below a desk said, and of one standard who said it: its groups one by one, or at the
 * federation's its associations.
 */
export async function deskOffer(
  knex: Knex,
  { organizationId, kind }: Desk,
  { from, standard }: Asked,
): Promise<DeskOffer> {
  const months = monthsFrom(from)
  const by = kind === 'federation' ? 'association' : 'group'
  const [owners, groups, below, now] = await Promise.all([
    ownersSeenFrom(knex, organizationId),
    groupsBelow(knex, organizationId),
    organizationIdsFrom(knex, organizationId),
    databaseNow(knex),
  ])
  const asked = { groups, below, from, to: months.at(-1) ?? from, today: chileDay(now) }
  const touched = await touchedIn(knex, asked)
  const [standards, sums, missing] = await Promise.all([
    knex.raw<{ rows: Standard[] }>(STANDARDS, { owners }),
    knex.raw<{ rows: Sum[] }>(sumsBy(associationMonths(touched)), { ...asked, ...touched }),
    knex.raw<{ rows: { standard: string; month: string; units: number }[] }>(MISSING, asked),
  ])
  const at = (row: { standard: string; month: string }) => `${row.standard} ${row.month}`
  const sumOf = new Map(
    sums.rows.map(({ standard: id, month, ...units }) => [at({ standard: id, month }), units]),
  )
  const missingOf = new Map(missing.rows.map((row) => [at(row), row.units]))
  const shown = standards.rows.find(({ handle }) => handle === standard)
  return {
    months,
    by,
    standards: standards.rows.map(({ id, ...named }) => ({
      ...named,
      sums: months.map((month) => sumOf.get(at({ standard: id, month })) ?? NOTHING),
      missingUnits: months.map((month) => missingOf.get(at({ standard: id, month })) ?? 0),
    })),
    shown: shown
      ? {
          handle: shown.handle,
          rows: await rowsOf(knex, by, { asked: { ...asked, standard: shown.id }, touched, months }),
        }
      : null,
  }
}

type OfOne = {
  asked: { standard: string; below: string[]; groups: string[]; from: string; to: string; today: string }
  touched: Given
  months: string[]
}

async function rowsOf(knex: Knex, by: DeskOffer['by'], { asked, touched, months }: OfOne) {
  const sql = by === 'group' ? byGroup(groupMonths(touched)) : byAssociation(associationMonths(touched))
  const { rows } = await knex.raw<{ rows: Cell[] }>(sql, { ...asked, ...touched })
  return [...grouped(rows, ({ handle }) => handle).values()]
    .map((cells) => {
      const units = new Map(cells.map(({ handle: _, name: __, month, ...of }) => [month, of]))
      return { name: cells[0]?.name ?? '', cells: months.map((month) => units.get(month) ?? NOTHING) }
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'es'))
}
