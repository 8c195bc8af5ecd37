import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { DeskDelivery, GroupToFetch, PackedCallOff, PlaceToFetch } from '../../../../contracts'
import { everyPoint, points } from '../../../delivery/read/rows'
import { everyOrganization } from '../../../federation/read/rows'
import { acceptedOfCallOffs, looseLots, receivedOfCallOffs, receptionsNow } from '../rows'
import { handoversOf } from './handovers'

/** By the version of the sheet that is in force now. */
const STANDARD = `json_build_object('name', s.name, 'unit', s.unit, 'format', (select w.format
  from supply_standard_version w where w.standard_id = s.id order by w.number desc limit 1))`

const HEAD = `select c.id as "callOff", c.number, a.number as agreement, b.id as "buyerId",
  json_build_object('handle', o.handle, 'name', o.name) as supplier,
  case when b.id is not null then json_build_object('name', b.name, 'rut', b.rut, 'address', b.address,
    'commune', b.commune, 'contactName', b.contact_name, 'contactPhone', b.contact_phone) end as buyer,
  ${STANDARD} as standard, c.units, c.deliver_on as "deliverOn",
  (select coalesce(sum(r.units), 0)::int from ${receivedOfCallOffs} r where r.call_off_id = c.id) as received,
  (select coalesce(sum(z.units), 0)::int from ${looseLots} z where z.call_off_id = c.id) as loose
from supply_call_off c join supply_standard s on s.id = c.standard_id
join ${everyOrganization} o on o.id = c.organization_id
left join supply_agreement a on a.id = c.agreement_id left join supply_buyer b on b.id = a.buyer_id
where c.id = :id and c.organization_id = :organizationId`

/** Each group that promised, with the point of its association: where it has several, the first by name. */
const GROUPS = `select json_build_object('handle', g.handle, 'name', g.name) as "group", p.units as promised,
  greatest(0, p.units - coalesce(r.units, 0)) as missing,
  (select json_build_object('name', x.name, 'address', x.address) from ${points} x
    join ${everyOrganization} a on a.handle = x.organization_handle
    where x.kind = 'collection' and a.id = g.parent_id order by x.name, x.id limit 1) as place
from ${acceptedOfCallOffs} p join ${everyOrganization} g on g.id = p.organization_id
left join ${receivedOfCallOffs} r on r.call_off_id = p.call_off_id and r.organization_id = p.organization_id
where p.call_off_id = :id order by g.name, g.handle`

const LOTS = `select g.handle, l.code, l.made_on as "madeOn", l.best_before as "bestBefore", z.units,
  (select json_build_object('name', x.name, 'address', x.address) from ${receptionsNow} k
    join ${everyPoint} x on x.id = k.place_id where k.call_off_id = z.call_off_id and k.lot_id = z.lot_id
    order by k.created_at desc, k.id desc limit 1) as place
from ${looseLots} z join supply_lot l on l.id = z.lot_id join ${everyOrganization} g on g.id = z.organization_id
where z.call_off_id = :id and z.units > 0 order by l.made_on, l.code`

const PACKING = `select a.number as agreement, c.number, ${STANDARD} as standard, c.deliver_on as "deliverOn",
  json_agg(json_build_object('code', l.code, 'madeOn', l.made_on, 'bestBefore', l.best_before, 'units', z.units,
    'group', g.name) order by g.name, l.code) as lots
from ${looseLots} z join supply_call_off c on c.id = z.call_off_id join supply_standard s on s.id = c.standard_id
join supply_lot l on l.id = z.lot_id join ${everyOrganization} g on g.id = z.organization_id
left join supply_agreement a on a.id = c.agreement_id
where z.units > 0 and c.organization_id = :organizationId and (c.id = :id or a.buyer_id = :buyerId)
group by a.id, c.id, s.id order by c.deliver_on, a.number, c.number`

type Place = PlaceToFetch['place']
type GroupRow = Omit<GroupToFetch, 'lots'> & { place: Place }
type LotRow = GroupToFetch['lots'][number] & { handle: string; place: Place }
type Head = Omit<DeskDelivery['delivery'], 'places' | 'packing' | 'handovers'> & { buyerId: string | null }

/** What is there of a call-off of that desk, where it is, and who took what; null: it has none of that id. */
export async function deskDelivery(
  knex: Knex,
  organizationId: string,
  id: string,
): Promise<DeskDelivery['delivery'] | null> {
  const [found] = (await knex.raw<{ rows: Head[] }>(HEAD, { id, organizationId })).rows
  if (!found) return null
  const { buyerId, ...head } = found
  const [groups, lots, packing, handovers] = await Promise.all([
    knex.raw<{ rows: GroupRow[] }>(GROUPS, { id }),
    knex.raw<{ rows: LotRow[] }>(LOTS, { id }),
    knex.raw<{ rows: PackedCallOff[] }>(PACKING, { id, organizationId, buyerId: buyerId ?? '' }),
    handoversOf(knex, [id]),
  ])
  return {
    ...head,
    places: placesOf(groups.rows, lots.rows),
    packing: packing.rows,
    handovers: handovers.map(({ callOff: _, ...handover }) => handover),
  }
}

/** By place, those of which something is there or is still to come. */
function placesOf(groups: readonly GroupRow[], lots: readonly LotRow[]): PlaceToFetch[] {
  const places = new Map<string, PlaceToFetch>()
  for (const { place: usual, ...group } of groups) {
    const own = lots.filter(({ handle }) => handle === group.group.handle)
    const byPlace = new Map(own.map(({ place }) => [keyOf(place ?? usual), place ?? usual]))
    if (own.length === 0 && group.missing > 0) byPlace.set(keyOf(usual), usual)
    for (const [key, place] of byPlace) {
      const there = places.get(key) ?? { place, groups: [] }
      there.groups.push({
        ...group,
        lots: own
          .filter((lot) => keyOf(lot.place ?? usual) === key)
          .map(({ handle: _h, place: _p, ...lot }) => lot),
      })
      places.set(key, there)
    }
  }
  return [...places.values()]
}

const keyOf = (place: Place) => (place ? `${place.name} ${place.address}` : '')
