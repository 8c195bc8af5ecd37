import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { DeskWeeks } from '../../../contracts'
import { grouped } from '../../../kernel/grouped'
import { chileDay } from '../../../kernel/time/chile-day'
import { databaseNow } from '../../../kernel/time/clock'
import { daysAfter } from '../../../kernel/time/days'
import { groupsBelow } from '../../federation/read/desk/groups-below'
import { organizationIdsFrom } from '../../federation/read/desk/organizations-from'
import { mondaysFrom, weeksOf } from '../rules/weeks'
import { callOffSums } from './months/month-rows'
import { shares } from './rows'

/**
 * Only call-offs of those weeks are looked at. Who holds one of the desk, or of who is below it, is below it too: what is
 * kept added up says it; of the others the shares of its groups.
 */
const SQL = `select s.handle, s.name, s.unit, c.deliver_on as "deliverOn", c.units, c."isOwn",
  case when c."isOwn" then coalesce(k.accepted_units, 0) else h.held - coalesce(f.units, 0) end as "heldUnits",
  case when c."isOwn" then coalesce(k.waiting_units, 0) else h.waiting end as "waitingUnits",
  coalesce(k.accepted_units + k.waiting_units, 0) as "allHeldUnits"
from (select id, standard_id, deliver_on, units, organization_id = any(:organizations) as "isOwn" from supply_call_off
  where deleted_at is null and deliver_on between :from and :to) c
join supply_standard s on s.id = c.standard_id
left join ${callOffSums} k on k.call_off_id = c.id
left join lateral (select coalesce(sum(accepted_units), 0)::int as held,
    coalesce(sum(units) filter (where accepted_units is null and answer_by >= :today), 0)::int as waiting
  from ${shares} h where not c."isOwn" and h.call_off_id = c.id and organization_id = any(:groups)) h on true
left join lateral (select sum(units)::int as units from supply_failure
  where not c."isOwn" and call_off_id = c.id and organization_id = any(:groups)) f on true
order by s.name, s.handle, c.deliver_on`

type Row = { handle: string; name: string; unit: string } & Parameters<typeof weeksOf>[0][number]

/** What groups of a desk deliver in the weeks that come, and what nobody holds of what the desk promised. */
export async function deskWeeks(knex: Knex, organizationId: string): Promise<DeskWeeks> {
  const [groups, organizations, now] = await Promise.all([
    groupsBelow(knex, organizationId),
    organizationIdsFrom(knex, organizationId),
    databaseNow(knex),
  ])
  const today = chileDay(now)
  const mondays = mondaysFrom(today)
  const { rows } = await knex.raw<{ rows: Row[] }>(SQL, {
    ...{ groups, organizations, today, from: mondays[0] ?? today },
    to: daysAfter(mondays.at(-1) ?? today, 6),
  })
  const concerned = rows.filter(
    ({ isOwn, heldUnits, waitingUnits }) => isOwn || heldUnits > 0 || waitingUnits > 0,
  )
  return {
    mondays,
    standards: [...grouped(concerned, ({ handle }) => handle)].map(([handle, near]) => ({
      ...{ handle, name: near[0]?.name ?? '', unit: near[0]?.unit ?? '' },
      weeks: weeksOf(near, mondays),
    })),
  }
}
