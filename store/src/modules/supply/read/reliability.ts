import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { DeskReliability, PublicReliability, Reliability } from '../../../contracts'
import { grouped } from '../../../kernel/grouped'
import { chileDay } from '../../../kernel/time/chile-day'
import { databaseNow } from '../../../kernel/time/clock'
import { groupsBelow } from '../../federation/read/desk/groups-below'
import { organizations } from '../../federation/read/rows'
import { FEWEST_GROUPS } from '../rules/agreements/public-range'
import { type Due, reliabilityOf } from '../rules/reliability'
import { receptionsNow, shares } from './rows'

/**
 * Of each group and each call-off whose day is over, of which something was received: what it took on, also what it failed
 * with, and what it brought.
 */
const DUES = `with due as (select c.id, c.deliver_on from supply_call_off c
  where c.deliver_on >= :since and c.deliver_on < :today
    and c.id in (select n.call_off_id from ${receptionsNow} n)),
took as (select s.call_off_id, s.organization_id, sum(s.accepted_units)::int as units from ${shares} s
  where s.organization_id = any(:groups) and s.accepted_units > 0 and s.call_off_id in (select id from due)
  group by s.call_off_id, s.organization_id),
came as (select n.call_off_id, n.organization_id, sum(n.accepted_units)::int as first,
    (sum(n.accepted_units) filter (where n.received_on <= d.deliver_on))::int as on_time,
    sum(n.downgraded_units + n.rejected_units)::int as other
  from ${receptionsNow} n join due d on d.id = n.call_off_id where n.organization_id = any(:groups)
  group by n.call_off_id, n.organization_id)
select g.handle, g.name, g.parent_id as parent, t.units as "promisedUnits", coalesce(r.first, 0) as "firstUnits",
  coalesce(r.on_time, 0) as "onTimeUnits", coalesce(r.other, 0) as "otherUnits"
from took t join ${organizations} g on g.id = t.organization_id
left join came r on r.call_off_id = t.call_off_id and r.organization_id = t.organization_id
order by g.name, g.handle`

type Row = Due & { handle: string; name: string; parent: string | null }

async function duesOf(knex: Knex, groups: readonly string[]): Promise<{ since: string; rows: Row[] }> {
  const today = chileDay(await databaseNow(knex))
  const since = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`
  return { since, rows: (await knex.raw<{ rows: Row[] }>(DUES, { groups, today, since })).rows }
}

/** How a group kept its promises. */
export const ownReliability = async (knex: Knex, organizationId: string): Promise<Reliability> =>
  reliabilityOf((await duesOf(knex, [organizationId])).rows)

/** How the groups of an association did; above it only all of them together. */
export async function deskReliability(
  knex: Knex,
  { organizationId, kind }: { organizationId: string; kind: 'association' | 'federation' },
): Promise<DeskReliability> {
  const { since, rows } = await duesOf(knex, await groupsBelow(knex, organizationId))
  const groups = kind === 'association' ? [...grouped(rows, ({ handle }) => handle).values()] : []
  return {
    since,
    all: reliabilityOf(rows),
    groups: groups.map((dues) => ({
      ...{ handle: dues[0]?.handle ?? '', name: dues[0]?.name ?? '' },
      ...reliabilityOf(dues),
    })),
  }
}

const inFives = (percent: number | null) => Math.floor((percent ?? 0) / 5) * 5

/** How each association below keeps its promises, for who buys: nothing of fewer groups than may be told. */
export async function publicReliability(
  knex: Knex,
  root: string,
  associations: readonly { id: string; name: string }[],
): Promise<PublicReliability[]> {
  const { rows } = await duesOf(knex, await groupsBelow(knex, root))
  const ofAssociation = grouped(rows, ({ parent }) => parent ?? '')
  return associations.flatMap(({ id, name }) => {
    const dues = ofAssociation.get(id) ?? []
    if (new Set(dues.map(({ handle }) => handle)).size < FEWEST_GROUPS) return []
    const { deliveredPercent, onTimePercent, firstPercent } = reliabilityOf(dues)
    return [
      {
        ...{ name, deliveredPercent: inFives(deliveredPercent), onTimePercent: inFives(onTimePercent) },
        firstPercent: inFives(firstPercent),
      },
    ]
  })
}
