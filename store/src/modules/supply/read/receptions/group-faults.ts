import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { GroupFault, GroupFaults } from '../../../../contracts'
import { chileDay } from '../../../../kernel/time/chile-day'
import { databaseNow } from '../../../../kernel/time/clock'
import { daysAfter } from '../../../../kernel/time/days'
import { photosOfUploads } from '../../../photo/read/rows'
import { newestOutlines } from '../../../training/read/outlines'
import { coursesFor } from '../../rules/point-topics'
import { receptionsNow } from '../rows'

const DAYS = 365

/** By point of the sheet, with the newest of each. */
const SQL = `select n.point, n.times, n.units, json_build_object('on', f.received_on, 'standard', f.standard, 'why', f.why,
  'photo', f.photo) as last
from (select k.point, count(*)::int as times, sum(k.downgraded_units + k.rejected_units)::int as units
    from ${receptionsNow} k where k.organization_id = :groupId and k.received_on >= :since
      and k.downgraded_units + k.rejected_units > 0 group by k.point) n
cross join lateral (select k.received_on, s.name as standard, k.why, p.photo from ${receptionsNow} k
    join supply_call_off c on c.id = k.call_off_id join supply_standard s on s.id = c.standard_id
    left join ${photosOfUploads} p on p.organization_id = c.organization_id and p.upload = k.photo_upload
    where k.organization_id = :groupId and k.received_on >= :since and k.point is not distinct from n.point
      and k.downgraded_units + k.rejected_units > 0
    order by k.created_at desc, k.id desc limit 1) f
order by n.units desc, n.point nulls last`

/** What of a group's was not of first quality in a year, whoever it was for, and which courses teach that. */
export async function groupFaults(knex: Knex, groupId: string): Promise<GroupFaults> {
  const since = daysAfter(chileDay(await databaseNow(knex)), -DAYS)
  const [{ rows }, courses] = await Promise.all([
    knex.raw<{ rows: Omit<GroupFault, 'courses'>[] }>(SQL, { groupId, since }),
    newestOutlines(knex),
  ])
  return {
    faults: rows.map((fault) => ({
      ...fault,
      courses: coursesFor(fault.point, courses).map(({ handle, title }) => ({ handle, title })),
    })),
  }
}
