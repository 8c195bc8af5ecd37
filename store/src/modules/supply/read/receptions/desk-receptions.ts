import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { DeskReceptions, PromisedDelivery, Reception } from '../../../../contracts'
import { chileDay } from '../../../../kernel/time/chile-day'
import { databaseNow } from '../../../../kernel/time/clock'
import { previousMonth } from '../../../../kernel/time/months'
import { everyPoint } from '../../../delivery/read/rows'
import { actorName } from '../../../federation/read/actor-name'
import { everyOrganization } from '../../../federation/read/rows'
import { photosOfUploads } from '../../../photo/read/rows'
import {
  acceptedOfCallOffs,
  invoicesNow,
  looseLots,
  receivedOfCallOffs,
  receptionsNow,
  versionsNow,
} from '../rows'
import { receptionPlaces } from './places'

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
  l.code as lot, r.received_on as "receivedOn", p.name as place, f.photo,
  coalesce(n.accepted_units, r.accepted_units) as "acceptedUnits",
  coalesce(n.downgraded_units, r.downgraded_units) as "downgradedUnits", r.rejected_units as "rejectedUnits",
  coalesce(n.why, r.why) as why, coalesce(n.point, r.point) as point, ${actorName('r.by')} as by,
  case when t.id is not null then json_build_object('on', to_char(t.created_at at time zone 'America/Santiago', 'YYYY-MM-DD'),
    'by', ${actorName('t.by')}, 'why', t.why) end as "takenBack",
  exists (select 1 from ${invoicesNow} i where i.call_off_id = c.id)
    or exists (select 1 from ${looseLots} z where z.call_off_id = c.id and z.lot_id = r.lot_id and n.accepted_units > 0
      and z.units = 0) as "isSettled"
from supply_reception r join supply_call_off c on c.id = r.call_off_id join supply_standard s on s.id = c.standard_id
join supply_lot l on l.id = r.lot_id join ${everyOrganization} g on g.id = r.organization_id
left join ${receptionsNow} n on n.id = r.id
left join supply_reception_change t on t.reception_id = r.id and t.kind = 'taken_back'
left join ${everyPoint} p on p.id = r.place_id
left join ${photosOfUploads} f on f.organization_id = c.organization_id and f.upload = r.photo_upload
where c.organization_id = :organizationId and r.deleted_at is null`

/** What is to come to a desk of its call-offs, and what came. */
export async function deskReceptions(knex: Knex, organizationId: string): Promise<DeskReceptions> {
  const from = previousMonth(chileDay(await databaseNow(knex)).slice(0, 7))
  const newest = `${RECEPTIONS} order by r.created_at desc, r.id desc limit ${LIMIT}`
  const [promised, receptions, places] = await Promise.all([
    knex.raw<{ rows: PromisedDelivery[] }>(PROMISED, { organizationId, from }),
    knex.raw<{ rows: Reception[] }>(newest, { organizationId }),
    receptionPlaces(knex, organizationId),
  ])
  return { promised: promised.rows, receptions: receptions.rows, places }
}

/** One of them; null: that desk has none of that id. */
export async function deskReception(
  knex: Knex,
  organizationId: string,
  id: string,
): Promise<Reception | null> {
  const { rows } = await knex.raw<{ rows: Reception[] }>(`${RECEPTIONS} and r.id = :id`, {
    organizationId,
    id,
  })
  return rows[0] ?? null
}
