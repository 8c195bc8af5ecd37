import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { DeskReceptions, PromisedDelivery, Reception } from '../../../contracts'
import { chileDay } from '../../../kernel/time/chile-day'
import { databaseNow } from '../../../kernel/time/clock'
import { previousMonth } from '../../../kernel/time/months'
import { actorName } from '../../federation/read/actor-name'
import { everyOrganization } from '../../federation/read/rows'
import { acceptedOfCallOffs, receivedOfCallOffs, versionsNow } from './rows'

const LIMIT = 200

const PROMISED = `select c.id as "callOff", c.number, c.deliver_on as "deliverOn", a.units as promised,
  coalesce(r.units, 0) as received, json_build_object('handle', g.handle, 'name', g.name) as "group",
  json_build_object('name', s.name, 'unit', s.unit, 'tolerances', v.tolerances) as standard
from supply_call_off c join ${acceptedOfCallOffs} a on a.call_off_id = c.id
join supply_standard s on s.id = c.standard_id join ${versionsNow} v on v.standard_id = s.id
join ${everyOrganization} g on g.id = a.organization_id
left join ${receivedOfCallOffs} r on r.call_off_id = c.id and r.organization_id = a.organization_id
where c.organization_id = :organizationId and c.month >= :from and a.units > 0
order by c.deliver_on, c.number, g.name limit ${LIMIT}`

const RECEPTIONS = `select r.id, c.number, s.name as standard, json_build_object('handle', g.handle, 'name', g.name) as "group",
  l.code as lot, r.received_on as "receivedOn", r.accepted_units as "acceptedUnits",
  r.downgraded_units as "downgradedUnits", r.rejected_units as "rejectedUnits", r.why, ${actorName('r.by')} as by
from supply_reception r join supply_call_off c on c.id = r.call_off_id join supply_standard s on s.id = c.standard_id
join supply_lot l on l.id = r.lot_id join ${everyOrganization} g on g.id = r.organization_id
where c.organization_id = :organizationId and r.deleted_at is null
order by r.created_at desc, r.id desc limit ${LIMIT}`

/** What is to come to a desk of its call-offs, and what came. */
export async function deskReceptions(knex: Knex, organizationId: string): Promise<DeskReceptions> {
  const from = previousMonth(chileDay(await databaseNow(knex)).slice(0, 7))
  const [promised, receptions] = await Promise.all([
    knex.raw<{ rows: PromisedDelivery[] }>(PROMISED, { organizationId, from }),
    knex.raw<{ rows: Reception[] }>(RECEPTIONS, { organizationId }),
  ])
  return { promised: promised.rows, receptions: receptions.rows }
}
