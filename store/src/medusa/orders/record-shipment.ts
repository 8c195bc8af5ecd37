import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys, Modules } from '@medusajs/framework/utils'
import { consignmentLines, consignments } from '../../modules/consignment/read/rows'
import { everyOrganization } from '../../modules/federation/read/rows'
import { holdOrder } from './hold-order'

type Shipment = {
  orderId: string
  locationId: string
  shippingOptionId: string
  address: { first_name: string; phone: string; address_1: string; city: string; province: string }
  items: { lineItemId: string; title: string; sku: string; quantity: number }[]
}

const SQL = `select c.order_id as "orderId", g.stock_location_id as "locationId", c.shipping_option_id as "shippingOptionId",
  (select json_build_object('first_name', a.first_name, 'phone', a.phone, 'address_1', a.address_1, 'city', a.city,
    'province', a.province, 'country_code', 'cl') from order_address a where a.id = o.shipping_address_id) as address,
  (select json_agg(json_build_object('lineItemId', l.line_item_id, 'title', l.title, 'sku', coalesce(i.variant_sku, ''),
      'quantity', coalesce(l.quantity_confirmed, l.quantity)))
    from ${consignmentLines} l join order_line_item i on i.id = l.line_item_id
    where l.consignment_id = c.id and coalesce(l.quantity_confirmed, l.quantity) > 0) as items
from ${consignments} c join ${everyOrganization} g on g.id = c.organization_id
join "order" o on o.id = c.order_id
where c.id = ? and c.state in ('handed_over', 'delivered')`

/**
 * What Medusa keeps of a hand-over: a fulfilment with only that group's lines, its link and the order's fulfilled
 * quantities. Each is looked for first, so that a crash between them is made good by the next try. The stock left in
 * the hand-over's own transaction: the core's workflow reads it, thinks, and writes it back, and loses what other
 * buyers reserved meanwhile.
 */
export async function recordShipment(container: MedusaContainer, consignmentId: string): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: Shipment[] }>(SQL, [consignmentId])
  const shipment = rows[0]
  if (!shipment) return
  await holdOrder(knex, shipment.orderId, () => write(container, knex, consignmentId, shipment))
}

async function write(container: MedusaContainer, knex: Knex, consignmentId: string, shipment: Shipment) {
  const fulfillmentId =
    (await fulfillmentOf(knex, consignmentId)) ?? (await fulfill(container, consignmentId, shipment))
  await container.resolve(ContainerRegistrationKeys.LINK).create({
    [Modules.ORDER]: { order_id: shipment.orderId },
    [Modules.FULFILLMENT]: { fulfillment_id: fulfillmentId },
  })
  if (await isRegistered(knex, fulfillmentId)) return
  await container.resolve(Modules.ORDER).registerFulfillment({
    order_id: shipment.orderId,
    reference: Modules.FULFILLMENT,
    reference_id: fulfillmentId,
    items: shipment.items.map((item) => ({ id: item.lineItemId, quantity: item.quantity })),
  })
}

async function fulfillmentOf(knex: Knex, consignmentId: string): Promise<string | null> {
  const row = await knex('fulfillment')
    .whereRaw(`metadata->>'consignment_id' = ?`, [consignmentId])
    .whereNull('canceled_at')
    .first<{ id: string } | undefined>('id')
  return row?.id ?? null
}

async function fulfill(
  container: MedusaContainer,
  consignmentId: string,
  shipment: Shipment,
): Promise<string> {
  const { locationId, shippingOptionId, address, items } = shipment
  const { id } = await container.resolve(Modules.FULFILLMENT).createFulfillment({
    location_id: locationId,
    provider_id: 'rates_rates',
    shipping_option_id: shippingOptionId,
    delivery_address: address,
    items: items.map((item) => ({
      line_item_id: item.lineItemId,
      title: item.title,
      sku: item.sku,
      barcode: '',
      quantity: item.quantity,
    })),
    labels: [],
    order: {},
    packed_at: new Date(),
    metadata: { consignment_id: consignmentId },
  })
  return id
}

async function isRegistered(knex: Knex, fulfillmentId: string): Promise<boolean> {
  const action = await knex('order_change_action')
    .where({ reference_id: fulfillmentId, applied: true })
    .first<{ id: string } | undefined>('id')
  return action !== undefined
}
