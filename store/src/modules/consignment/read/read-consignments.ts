import type { MedusaRequest } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { orders } from '../../../medusa/read/orders'
import { attempts } from '../../checkout/read/rows'
import { everyOrganization } from '../../federation/read/rows'
import { entries } from '../../ledger/read/rows'
import type { ConsignmentStateName } from '../../../contracts/purchase/consignment-state'
import { isOpen } from '../../../contracts/purchase/group-moves'
import type { FrozenTerms } from '../../ledger/rules/ledger'
import { type SplitLine, splitOfConsignment } from '../../ledger/rules/consignment-split'
import { keptOf, TERMS_SQL, type SaleLine } from './lock-consignment'

type Filter = {
  id?: string
  orderId?: string | undefined
  organizationId?: string | undefined
  state?: string | undefined
}

type Inner = 'terms' | 'booked'
type Row = {
  id: string
  state: ConsignmentStateName
  deliveryClp: number
  isDeliveryRefunded: boolean
  lines: SaleLine[]
  terms: FrozenTerms
  booked: Record<string, number> | null
  split?: SplitLine[]
}

/** Consignments as staff see them: group, who receives it, lines, shares, steps, and whether the order is paid. */
const SQL = `select c.id, c.order_id as "orderId", o.display_id as "displayId", c.state, c.due_on as "dueOn",
  c.delivery_mode as "deliveryMode", c.delivery_label as "deliveryLabel", c.delivery_detail as "deliveryDetail",
  c.delivery_clp as "deliveryClp", c.items_clp as "itemsClp", c.carrier, c.tracking_code as "trackingCode",
  a.state = 'paid' as "isPaid", a.provider as "paidWith", c.is_delivery_refunded as "isDeliveryRefunded",
  c.created_at as "placedAt",
  json_build_object('name', coalesce(a.buyer->'gift'->>'name', a.buyer->>'name'),
    'phone', coalesce(a.buyer->'gift'->>'phone', a.buyer->>'phone'), 'street', a.buyer->'address'->>'street',
    'detail', a.buyer->'address'->>'detail', 'commune', o.commune) as recipient,
  case when a.buyer->'gift'->>'name' is not null
    then json_build_object('from', a.buyer->>'name', 'card', a.buyer->'gift'->>'card') end as gift,
  json_build_object('id', g.id, 'handle', g.handle, 'name', g.name) as "group",
  (select coalesce(json_agg(json_build_object('id', l.id, 'title', l.title, 'variantTitle', l.variant_title,
      'quantity', l.quantity, 'quantityConfirmed', l.quantity_confirmed, 'quantityRefunded', l.quantity_refunded,
      'quantityKept', coalesce(l.quantity_confirmed, l.quantity) - l.quantity_refunded,
      'shortageReason', l.shortage_reason, 'unitPriceClp', l.unit_price_clp, 'lot', l.lot, 'amountClp', l.amount_clp)
      order by l.id), '[]')
    from consignment_line l where l.consignment_id = c.id and l.deleted_at is null) as lines,
  (select coalesce(json_agg(json_build_object('account', s.account, 'basisPoints', s.basis_points, 'amountClp', s.amount_clp)), '[]')
    from consignment_share s where s.consignment_id = c.id and s.deleted_at is null) as shares,
  ${TERMS_SQL} as terms,
  (select json_object_agg(e.account, e.clp) from (select account, sum(amount_clp)::int as clp from ${entries} m
    where m.consignment_id = c.id group by account) e) as booked,
  (select coalesce(json_agg(json_build_object('state', t.state, 'actor', t.actor, 'at', t.at) order by t.at), '[]')
    from consignment_step t where t.consignment_id = c.id and t.deleted_at is null) as steps
from consignment c join ${everyOrganization} g on g.id = c.organization_id join ${orders} o on o.id = c.order_id
left join ${attempts} a on a.order_id = c.order_id
where c.deleted_at is null and (cast(:id as text) is null or c.id = :id)
  and (cast(:orderId as text) is null or c.order_id = :orderId)
  and (cast(:organizationId as text) is null or c.organization_id = :organizationId)
  and (cast(:state as text) is null or c.state = :state)
order by c.created_at desc, g.name limit 200`

export async function readConsignments(req: MedusaRequest, filter: Filter): Promise<Omit<Row, Inner>[]> {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { id = null, orderId = null, organizationId = null, state = null } = filter
  const { rows } = await knex.raw<{ rows: Row[] }>(SQL, {
    id,
    orderId,
    organizationId,
    state,
  })
  return rows.map(({ terms, booked, ...row }) => ({
    ...row,
    split: splitOf({ ...row, terms, booked }),
  }))
}

/** What its hand-over will write into the books, or what they say since then. */
function splitOf(row: Row): SplitLine[] {
  const { terms, booked, state } = row
  const split = splitOfConsignment(terms, keptOf(row))
  return isOpen(state) ? split : split.map((one) => ({ ...one, amountClp: booked?.[one.account] ?? 0 }))
}
