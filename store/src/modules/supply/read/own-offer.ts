import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { OwnOffer } from '../../../contracts'
import { chileDay } from '../../../kernel/time/chile-day'
import { databaseNow } from '../../../kernel/time/clock'
import { organizationsAbove } from '../../federation/read/organizations-over'
import { monthsFrom } from '../../../kernel/time/months'
import { type FoundRow, qualificationShown } from './qualification-shown'
import { commitments, offersInForce, qualificationsNow, versionsNow } from './rows'

const STANDARDS = `select s.id, s.handle, s.name, s.unit, v.minimum_lot, q.outcome, q.monthly_units, q.until, q.to_mend
from supply_standard s
join ${versionsNow} v on v.standard_id = s.id
left join ${qualificationsNow} q on q.standard_id = s.id and q.organization_id = :organizationId
where s.deleted_at is null and s.organization_id = any(:owners) order by s.name, s.handle`

const SAID = `select standard_id, month, sure_units, perhaps_units from ${offersInForce} o
where organization_id = :organizationId`

const PROMISED = `select standard_id, month, sum(units)::int as units from ${commitments} p
where organization_id = :organizationId and month between :from and :to group by standard_id, month`

type StandardRow = FoundRow & { id: string; handle: string; name: string; unit: string; minimum_lot: number }
type PromisedRow = { standard_id: string; month: string; units: number }
type SaidRow = { standard_id: string; month: string; sure_units: number; perhaps_units: number }

/** What a group said of each standard that it can make, for twelve months from this one. */
export async function ownOffer(knex: Knex, organizationId: string): Promise<OwnOffer> {
  const today = chileDay(await databaseNow(knex))
  const months = monthsFrom(today.slice(0, 7))
  const owners = await organizationsAbove(knex, organizationId)
  const asked = { organizationId, from: months[0] ?? '', to: months.at(-1) ?? '' }
  const [standards, said, promised] = await Promise.all([
    knex.raw<{ rows: StandardRow[] }>(STANDARDS, { organizationId, owners }),
    knex.raw<{ rows: SaidRow[] }>(SAID, asked),
    knex.raw<{ rows: PromisedRow[] }>(PROMISED, { ...asked, today }),
  ])
  const units = new Map(said.rows.map((row) => [`${row.standard_id} ${row.month}`, row]))
  const committed = new Map(promised.rows.map((row) => [`${row.standard_id} ${row.month}`, row.units]))
  return {
    standards: standards.rows.map((row) => ({
      ...{ handle: row.handle, name: row.name, unit: row.unit, minimumLot: row.minimum_lot },
      qualification: qualificationShown(row, today),
      months: months.map((month) => {
        const at = `${row.id} ${month}`
        const of = units.get(at)
        return {
          ...{ month, sureUnits: of?.sure_units ?? null, perhapsUnits: of?.perhaps_units ?? null },
          committedUnits: committed.get(at) ?? 0,
        }
      }),
    })),
  }
}
