import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { DeskLot, DeskLots, DeskLotWhole, LotUse, RecallHead } from '../../../contracts'
import { actorName } from '../../federation/read/actor-name'
import { groupsBelow } from '../../federation/read/desk/groups-below'
import { everyOrganization } from '../../federation/read/rows'
import { lotsInOrders } from './lots-in-orders'
import { lotStatesNow, lotStateTold, lotUsesNow } from './rows'

const LIMIT = 100

const LOT = `l.code, l.title, json_build_object('handle', g.handle, 'name', g.name) as "group", l.units,
  l.units - coalesce((select sum(u.units) from ${lotUsesNow} u where u.lot_id = l.id), 0)::int as left,
  l.made_on as "madeOn", l.best_before as "bestBefore", ${lotStateTold('t.state')} as state,
  case when t.state <> 'released' then t.why end as why`

const FROM = `from supply_lot l join ${everyOrganization} g on g.id = l.organization_id
  left join ${lotStatesNow} t on t.lot_id = l.id
where l.organization_id = any(:groups) and l.deleted_at is null and (cast(:code as text) is null or l.code = :code)`

const LIST = `select ${LOT}, cast(count(*) over () as int) as total ${FROM}
order by t.state = 'held' desc nulls last, l.made_on desc, l.code limit ${LIMIT}`

const RECALLS = `select r.id, r.why, r.created_at as "preparedAt", s.created_at as "sentAt",
  (select json_agg(l.code order by l.code) from supply_recall_lot x join supply_lot l on l.id = x.lot_id
    where x.recall_id = r.id) as lots
from supply_recall r left join supply_recall_sending s on s.recall_id = r.id
where r.organization_id = ? and r.deleted_at is null order by r.created_at desc, r.id desc limit ${LIMIT}`

/** Lots of the groups below a desk, and what that desk recalled. @param code one of them only */
export async function deskLots(knex: Knex, organizationId: string, code: string | null): Promise<DeskLots> {
  const groups = await groupsBelow(knex, organizationId)
  const [lots, recalls] = await Promise.all([
    knex.raw<{ rows: (DeskLot & { total: number })[] }>(LIST, { groups, code }),
    knex.raw<{ rows: RecallHead[] }>(RECALLS, [organizationId]),
  ])
  return {
    lots: lots.rows.map(({ total: _, ...lot }) => lot),
    total: lots.rows[0]?.total ?? 0,
    recalls: recalls.rows,
  }
}

const WHOLE = `select l.id, l.note, ${LOT}, (select x.recall_id from supply_recall_lot x
    join supply_recall r on r.id = x.recall_id left join supply_recall_sending s on s.recall_id = r.id
    where x.lot_id = l.id and r.organization_id = :organizationId
      and (s.id is not null or x.state_number = t.number) order by x.created_at desc limit 1) as recall ${FROM}`

const STATES = `select state, why, ${actorName('s.by')} as by, created_at as at from supply_lot_state s
where lot_id = ? and deleted_at is null order by number desc`

const USES = `select number, consignment_id as consignment, sum(units)::int as units,
  to_char(min(left_at) at time zone 'America/Santiago', 'YYYY-MM-DD') as "leftOn"
from ${lotsInOrders} o where lot_id = ? group by number, consignment_id order by number desc`

/** One that the desk sees, what was said of it and where it went; or null. */
export async function deskLot(
  knex: Knex,
  organizationId: string,
  code: string,
): Promise<DeskLotWhole['lot'] | null> {
  const groups = await groupsBelow(knex, organizationId)
  type Row = DeskLot & { id: string; note: string; recall: string | null }
  const { rows } = await knex.raw<{ rows: Row[] }>(WHOLE, { groups, code, organizationId })
  if (!rows[0]) return null
  const { id, ...lot } = rows[0]
  const [states, uses] = await Promise.all([
    knex.raw<{ rows: DeskLotWhole['lot']['states'] }>(STATES, [id]),
    knex.raw<{ rows: LotUse[] }>(USES, [id]),
  ])
  return { ...lot, states: states.rows, uses: uses.rows }
}
