import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { DeskWeeks } from '../../../contracts'
import { grouped } from '../../../kernel/grouped'
import { chileDay } from '../../../kernel/time/chile-day'
import { databaseNow } from '../../../kernel/time/clock'
import { daysAfter } from '../../../kernel/time/days'
import { groupsBelow } from '../../federation/read/desk/groups-below'
import { organizationIdsFrom } from '../../federation/read/desk/organizations-from'
import { mondaysFrom, weeksOf } from '../rules/weeks'
import { shares } from './rows'

/** Only call-offs of those weeks are looked at, and only their shares. */
const SQL = `select s.handle, s.name, s.unit, c.deliver_on as "deliverOn", c.units,
  c.organization_id = any(:organizations) as "isOwn",
  h.held - coalesce(f.own, 0) as "heldUnits", h.waiting as "waitingUnits",
  h.every - coalesce(f.every, 0) as "allHeldUnits"
from supply_call_off c
join supply_standard s on s.id = c.standard_id
cross join lateral (select
    coalesce(sum(accepted_units) filter (where organization_id = any(:groups)), 0)::int as held,
    coalesce(sum(units) filter (where organization_id = any(:groups) and accepted_units is null
      and answer_by >= :today), 0)::int as waiting,
    coalesce(sum(coalesce(accepted_units, case when answer_by >= :today then units else 0 end)), 0)::int as every
  from ${shares} h where h.call_off_id = c.id) h
cross join lateral (select sum(units) filter (where organization_id = any(:groups))::int as own,
    sum(units)::int as every
  from supply_failure where call_off_id = c.id) f
where c.deleted_at is null and c.deliver_on between :from and :to
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
