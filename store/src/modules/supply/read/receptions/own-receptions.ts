import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { DeliveryToReceive, OwnReceptions } from '../../../../contracts'
import { chileDay } from '../../../../kernel/time/chile-day'
import { databaseNow } from '../../../../kernel/time/clock'
import { previousMonth } from '../../../../kernel/time/months'
import { desksWith } from '../../../federation/read/desk/desks-with'
import { everyOrganization } from '../../../federation/read/rows'
import {
  acceptedOfCallOffs,
  invoicesNow,
  lotStateTold,
  lotStatesNow,
  lotUsesNow,
  receivedOfCallOffs,
  receptionsNow,
} from '../rows'
import { receptionPlaces } from './places'

/** What a phone takes along: what nobody brought yet comes first. */
const DELIVERIES = 100
const LOTS = 12

/** By the version of the sheet that the buyer signed. */
const VERSION = `coalesce((select min(q.standard_version) from supply_agreement a
    join supply_quotation_line q on q.version_id = a.version_id and q.standard_id = c.standard_id
    where a.id = c.agreement_id),
  (select max(w.number) from supply_standard_version w where w.standard_id = c.standard_id))`

const LOTS_THERE = `select json_agg(x order by x."madeOn", x.code) from (
  select l.code, l.made_on as "madeOn", ${lotStateTold('t.state')} as state,
    l.units - coalesce((select sum(u.units) from ${lotUsesNow} u where u.lot_id = l.id), 0)::int as left
  from supply_lot l left join ${lotStatesNow} t on t.lot_id = l.id
  where l.organization_id = p.organization_id and l.standard_id = c.standard_id and l.deleted_at is null
    and t.state is distinct from 'recalled'
    and l.units > coalesce((select sum(u.units) from ${lotUsesNow} u where u.lot_id = l.id), 0)
  order by l.made_on desc, l.code limit ${LOTS}) x`

const CAME = `select json_agg(json_build_object('id', k.id, 'lot', l.code, 'receivedOn', k.received_on,
    'acceptedUnits', k.accepted_units, 'downgradedUnits', k.downgraded_units, 'rejectedUnits', k.rejected_units,
    'why', k.why, 'point', k.point) order by k.created_at desc, k.id desc)
  from ${receptionsNow} k join supply_lot l on l.id = k.lot_id
  where k.call_off_id = c.id and k.organization_id = p.organization_id`

const SQL = `select c.id as "callOff", c.number, coalesce(b.name, '') as buyer, c.deliver_on as "deliverOn",
  json_build_object('handle', g.handle, 'name', g.name) as "group", p.units as promised,
  coalesce(r.units, 0) as received, json_build_object('name', s.name, 'unit', s.unit, 'points', json_build_object(
    'format', v.format, 'container', v.container, 'label', v.label, 'technique', v.technique,
    'tolerances', v.tolerances)) as standard,
  coalesce((${LOTS_THERE}), '[]') as lots, coalesce((${CAME}), '[]') as came
from supply_call_off c join ${acceptedOfCallOffs} p on p.call_off_id = c.id and p.units > 0
join supply_standard s on s.id = c.standard_id
join supply_standard_version v on v.standard_id = s.id and v.number = ${VERSION}
join ${everyOrganization} g on g.id = p.organization_id
left join supply_agreement a on a.id = c.agreement_id left join supply_buyer b on b.id = a.buyer_id
left join ${receivedOfCallOffs} r on r.call_off_id = c.id and r.organization_id = p.organization_id
where c.organization_id = :organizationId and c.month >= :from
  and not exists (select 1 from ${invoicesNow} i where i.call_off_id = c.id)
order by coalesce(r.units, 0) >= p.units, c.deliver_on, c.number, g.name limit ${DELIVERIES}`

/** What is to come to each desk where an office of that member receives. */
export async function ownReceptions(
  knex: Knex,
  member: { memberId: string; memberName: string },
): Promise<OwnReceptions> {
  const [desks, now] = await Promise.all([desksWith(knex, member, 'lots'), databaseNow(knex)])
  const from = previousMonth(chileDay(now).slice(0, 7))
  return {
    desks: await Promise.all(
      desks.map(async ({ desk: { organizationId, handle, name } }) => {
        const [deliveries, places] = await Promise.all([
          knex.raw<{ rows: DeliveryToReceive[] }>(SQL, { organizationId, from }),
          receptionPlaces(knex, organizationId),
        ])
        return { handle, name, places, deliveries: deliveries.rows }
      }),
    ),
  }
}
