import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { GroupConsignment } from '../../../contracts/group'
import { orders } from '../../../medusa/read/orders'
import { attempts } from '../../checkout/read/rows'
import { communes, everyPoint, points } from '../../delivery/read/rows'
import { everyOrganization } from '../../federation/read/rows'
import { entries } from '../../ledger/read/rows'
import { availableUnits } from '../../catalog/read/available-units'
import { lots, lotStatesNow, lotStateTold, lotUsesNow } from '../../supply/read/rows'
import { everyProduct } from '../../../medusa/read/products'
import { prepared } from '../../../kernel/prepared'
import { notFound } from '../../../kernel/problem'
import { isOpen, OPEN_STATES } from '../../../contracts/purchase/group-moves'
import type { FrozenTerms } from '../../ledger/rules/ledger'
import { owedAmount, owedLines, owedSoon } from '../../ledger/rules/owed'
import { type Addressee, recipientFor } from '../rules/recipient'
import { keptOf, TERMS_SQL } from './lock-consignment'

/** Done ones are for looking up, newest first; a group with more of them asks the association. */
const LIMIT = 100

/**
 * The list of what a group may know of an order: its own consignment, and of the buyer what `recipientFor` lets through. Parts
 * of an order that nobody paid do not exist for it.
 */
const SQL = `select c.id, o.display_id as "displayId", c.state, c.created_at as "placedAt", c.due_on as "dueOn",
  c.delivery_clp as "deliveryClp", c.is_delivery_refunded as "isDeliveryRefunded",
  c.carrier, c.tracking_code as "trackingCode", ${TERMS_SQL} as terms,
  json_build_object('mode', c.delivery_mode, 'label', c.delivery_label, 'commune', coalesce(
      (select pc.name from ${everyPoint} p join ${communes} pc on pc.code = p.commune_code where p.id = c.point_id), o.commune, ''),
    'arrives', case when c.arrives_from is not null then json_build_array(c.arrives_from, c.arrives_to) end) as delivery,
  json_build_object('name', coalesce(a.buyer->'gift'->>'name', a.buyer->>'name'),
    'phone', coalesce(a.buyer->'gift'->>'phone', a.buyer->>'phone'), 'gift', case when a.buyer->'gift'->>'name' is not null
      then json_build_object('card', a.buyer->'gift'->>'card') end, 'street', a.buyer->'address'->>'street',
    'detail', a.buyer->'address'->>'detail') as buyer,
  (select json_build_object('name', p.name, 'address', p.address, 'commune', coalesce(pc.name, ''), 'hours', p.hours)
    from ${points} p left join ${communes} pc on pc.code = p.commune_code
    where p.kind = 'collection' and (p.id = c.collection_point_id or p.organization_handle in (g.handle, parent.handle))
    order by p.id = c.collection_point_id desc nulls last, p.organization_handle = g.handle desc, p.created_at, p.id limit 1)
    as "collectionPoint",
  (select json_agg(json_build_object('id', l.id, 'title', l.title, 'variantTitle', l.variant_title, 'photo', l.photo,
      'quantity', l.quantity, 'quantityConfirmed', l.quantity_confirmed, 'quantityRefunded', l.quantity_refunded,
      'shortageReason', l.shortage_reason, 'isExperience', l.is_experience, 'unitPriceClp', l.unit_price_clp,
      'productId', (select p.id from ${everyProduct} p where p.handle = l.product_handle order by p.id desc limit 1),
      'lots', (select coalesce(json_agg(json_build_object('code', t.code, 'units', u.units, 'state', ${lotStateTold('ts.state')})
        order by t.code), '[]') from ${lotUsesNow} u join ${lots} t on t.id = u.lot_id
        left join ${lotStatesNow} ts on ts.lot_id = t.id where u.line_id = l.id),
      'available', ${availableUnits('l.variant_id', 'g.stock_location_id')}) order by l.id)
    from consignment_line l where l.consignment_id = c.id and l.deleted_at is null) as lines,
  (select json_agg(json_build_object('state', t.state, 'at', t.at) order by t.at, t.id) from consignment_step t
    where t.consignment_id = c.id and t.deleted_at is null) as steps,
  (select sum(e.amount_clp)::int from ${entries} e where e.consignment_id = c.id and e.account = 'group'
    and e.organization_id = c.organization_id) as "earnedClp"
from consignment c join ${everyOrganization} g on g.id = c.organization_id
left join ${everyOrganization} parent on parent.id = g.parent_id
join ${orders} o on o.id = c.order_id join ${attempts} a on a.order_id = c.order_id and a.state = 'paid'
where c.deleted_at is null and c.organization_id = :organizationId and (cast(:id as text) is null or c.id = :id)
  and (cast(:states as text[]) is null or c.state = any(cast(:states as text[])) <> :isDone)
order by c.state = 'pending' desc, case when :isDone then null else c.due_on end,
  case when :isDone then -o.display_id else o.display_id end limit ${LIMIT}`

type Row = Pick<
  GroupConsignment,
  | 'id'
  | 'displayId'
  | 'state'
  | 'dueOn'
  | 'carrier'
  | 'trackingCode'
  | 'delivery'
  | 'collectionPoint'
  | 'steps'
> & {
  placedAt: Date
  deliveryClp: number
  isDeliveryRefunded: boolean
  terms: FrozenTerms
  buyer: Omit<Addressee, 'commune'>
  lines: (GroupConsignment['lines'][number] & { quantityRefunded: number })[]
  earnedClp: number | null
}

export async function readOwnConsignments(
  knex: Knex,
  organizationId: string,
  isDone: boolean,
): Promise<GroupConsignment[]> {
  const values = { organizationId, id: null, states: [...OPEN_STATES], isDone }
  const { rows } = await prepared<Row>(knex, SQL, values)
  return rows.map(toGroupConsignment)
}

/** @throws Problem 404 not_found, for another group's as for none */
export async function readOwnConsignment(
  knex: Knex,
  organizationId: string,
  id: string,
): Promise<GroupConsignment> {
  const { rows } = await prepared<Row>(knex, SQL, { organizationId, id, states: null, isDone: false })
  const [row] = rows
  if (!row) throw notFound('Ese pedido del grupo no existe.')
  return toGroupConsignment(row)
}

function toGroupConsignment(row: Row): GroupConsignment {
  const { id, displayId, state, dueOn, delivery, collectionPoint, carrier, trackingCode, steps } = row
  return {
    id,
    displayId,
    state,
    placedAt: row.placedAt.toISOString(),
    dueOn,
    lines: row.lines.map(({ quantityRefunded: _, ...line }) => line),
    collectionPoint,
    delivery,
    deliveryClp: row.isDeliveryRefunded ? 0 : row.deliveryClp,
    recipient: recipientFor(
      state,
      delivery.mode,
      { ...row.buyer, commune: delivery.commune },
      row.lines.some(({ isExperience }) => isExperience),
    ),
    ...earns(row),
    carrier,
    trackingCode,
    steps,
  }
}

/** What the books say of it, and before they say anything, what the hand-over will write in them. */
function earns(row: Row): Pick<GroupConsignment, 'earnsClp' | 'earnsLines'> {
  const { terms, lines, state } = row
  if (!isOpen(state)) return { earnsClp: row.earnedClp ?? 0, earnsLines: [] }
  const soon = owedSoon(terms, keptOf(row), lines)
  return { earnsClp: owedAmount(soon), earnsLines: owedLines(soon) }
}
