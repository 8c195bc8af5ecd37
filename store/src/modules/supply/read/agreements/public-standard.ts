import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { PublicStandard } from '../../../../contracts'
import { chileDay } from '../../../../kernel/time/chile-day'
import { databaseNow } from '../../../../kernel/time/clock'
import { organizations } from '../../../federation/read/rows'
import { FEWEST_GROUPS } from '../../rules/agreements/public-range'
import { qualificationsNow, versionsNow } from '../rows'
import { photosOf } from '../standard-photos'

const SQL = `select s.handle, s.name, s.unit, o.name as owner, v.number as version, v.format, v.container, v.label,
  v.tolerances, v.shelf_life_days as "shelfLifeDays", v.minimum_lot as "minimumLot", v.assembly_date as "assemblyDate",
  (${photosOf('s.id', 'v.number')}) as photos,
  (select count(*)::int from ${qualificationsNow} q
    join ${organizations} g on g.id = q.organization_id and g.status <> 'left'
    where q.standard_id = s.id and q.outcome = 'qualified' and q.until >= :today) as groups
from supply_standard s
join ${organizations} o on o.id = s.organization_id and o.status <> 'left'
join ${versionsNow} v on v.standard_id = s.id
where s.handle = :handle and s.deleted_at is null`

/** What a buyer may know of a standard; null: there is none of that handle. */
export async function publicStandard(knex: Knex, handle: string): Promise<PublicStandard | null> {
  const today = chileDay(await databaseNow(knex))
  const { rows } = await knex.raw<{ rows: (PublicStandard & { groups: number })[] }>(SQL, { handle, today })
  const [found] = rows
  return found ? { ...found, groups: found.groups >= FEWEST_GROUPS ? found.groups : null } : null
}
