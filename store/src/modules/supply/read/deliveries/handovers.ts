import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { Handover } from '../../../../contracts'
import { actorName } from '../../../federation/read/actor-name'
import { everyOrganization } from '../../../federation/read/rows'

const SQL = `select h.id, h.call_off_id as "callOff", h.number, h.taken_by as "takenBy", h.taken_rut as "takenRut",
  h.taken_on as "takenOn", h.taken_time as "takenTime", coalesce(${actorName('h.by')}, '') as by,
  sum(x.units)::int as units, json_agg(json_build_object('code', l.code, 'title', l.title, 'group', g.name,
    'madeOn', l.made_on, 'bestBefore', l.best_before, 'units', x.units) order by g.name, l.code) as lots
from supply_handover h join supply_handover_lot x on x.handover_id = h.id join supply_lot l on l.id = x.lot_id
join ${everyOrganization} g on g.id = x.organization_id
where h.call_off_id = any(:callOffs) and h.deleted_at is null group by h.id order by h.number desc`

/** Who took what of those call-offs, the newest first. */
export async function handoversOf(
  knex: Knex,
  callOffs: readonly string[],
): Promise<(Handover & { callOff: string })[]> {
  type Row = Handover & { callOff: string }
  return (await knex.raw<{ rows: Row[] }>(SQL, { callOffs: [...callOffs] })).rows
}
