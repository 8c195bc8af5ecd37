import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { OwnOffer, StandardPhoto } from '../../../contracts'
import { chileDay } from '../../../kernel/time/chile-day'
import { databaseNow } from '../../../kernel/time/clock'
import { organizationsAbove } from '../../federation/read/organizations-over'
import { monthsFrom } from '../../../kernel/time/months'
import { type FoundRow, qualificationShown } from './qualification-shown'
import { groupMonths, touchedIn } from './months/touched'
import { qualificationsNow, versionsNow } from './rows'
import { photosOf } from './standard-photos'

const STANDARDS = `select s.id, s.handle, s.name, s.unit, v.minimum_lot, q.outcome, q.monthly_units, q.until, q.to_mend,
  (${photosOf('s.id', 'v.number')}) as photos
from supply_standard s
join ${versionsNow} v on v.standard_id = s.id
left join ${qualificationsNow} q on q.standard_id = s.id and q.organization_id = :organizationId
where s.deleted_at is null and s.organization_id = any(:owners) order by s.name, s.handle`

const monthsOf = (
  months: string,
) => `select standard_id, month, said, sure_units, perhaps_units, committed_units from ${months} m
where organization_id = :organizationId and month between :from and :to`

type StandardRow = FoundRow & {
  id: string
  handle: string
  name: string
  unit: string
  minimum_lot: number
} & {
  photos: StandardPhoto[]
}
type MonthRow = {
  standard_id: string
  month: string
  said: number
  sure_units: number
  perhaps_units: number
  committed_units: number
}

/** What a group said of each standard that it can make, for twelve months from this one. */
export async function ownOffer(knex: Knex, organizationId: string): Promise<OwnOffer> {
  const today = chileDay(await databaseNow(knex))
  const months = monthsFrom(today.slice(0, 7))
  const owners = await organizationsAbove(knex, organizationId)
  const asked = { organizationId, from: months[0] ?? '', to: months.at(-1) ?? '' }
  const touched = await touchedIn(knex, { ...asked, today, groups: [organizationId] })
  const [standards, of] = await Promise.all([
    knex.raw<{ rows: StandardRow[] }>(STANDARDS, { organizationId, owners }),
    knex.raw<{ rows: MonthRow[] }>(monthsOf(groupMonths(touched)), { ...asked, ...touched, today }),
  ])
  const monthOf = new Map(of.rows.map((row) => [`${row.standard_id} ${row.month}`, row]))
  return {
    standards: standards.rows.map((row) => ({
      ...{
        handle: row.handle,
        name: row.name,
        unit: row.unit,
        minimumLot: row.minimum_lot,
        photos: row.photos,
      },
      qualification: qualificationShown(row, today),
      months: months.map((month) => {
        const known = monthOf.get(`${row.id} ${month}`)
        const said = known && known.said > 0 ? known : null
        return {
          ...{ month, sureUnits: said?.sure_units ?? null, perhapsUnits: said?.perhaps_units ?? null },
          committedUnits: known?.committed_units ?? 0,
        }
      }),
    })),
  }
}
