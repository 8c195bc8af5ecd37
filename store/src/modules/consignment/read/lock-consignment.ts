import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { prepared } from '../../../kernel/prepared'
import { notFound } from '../../../kernel/problem'
import type { ConsignmentStateName } from '../../../contracts/purchase/consignment-state'
import type { FrozenTerms, Kept } from '../../ledger/rules/ledger'

export type SaleLine = {
  id: string
  lineItemId: string
  title: string
  unitPriceClp: number
  quantity: number
  quantityConfirmed: number | null
  quantityRefunded: number
}

/** A consignment as the books see it: its frozen terms, its lines and what of them the buyer still has. */
export type BookedConsignment = {
  id: string
  orderId: string
  organizationId: string
  state: ConsignmentStateName
  termsId: string
  deliveryClp: number
  isDeliveryRefunded: boolean
  terms: FrozenTerms
  lines: SaleLine[]
}

/** `FrozenTerms` of the consignment `c`; the shares in the order in which a split gives its odd pesos. */
export const TERMS_SQL = `json_build_object('consignmentId', c.id, 'cardFeeBp', c.card_fee_bp,
  'shares', (select json_agg(json_build_object('account', s.account, 'organizationId', s.organization_id,
      'basisPoints', s.basis_points) order by array_position(array['group', 'association', 'federation', 'fund'], s.account)) from consignment_share s
    where s.consignment_id = c.id and s.deleted_at is null),
  'vat', case when c.goods_vat_clp is not null then json_build_object(
    'goods', json_build_object('grossClp', c.items_clp, 'vatClp', c.goods_vat_clp),
    'delivery', json_build_object('grossClp', c.delivery_clp, 'vatClp', c.delivery_vat_clp)) end)`

const SQL = `select c.id, c.order_id as "orderId", c.organization_id as "organizationId", c.state, c.terms_id as "termsId",
  c.delivery_clp as "deliveryClp", c.is_delivery_refunded as "isDeliveryRefunded", ${TERMS_SQL} as terms,
  (select json_agg(json_build_object('id', l.id, 'lineItemId', l.line_item_id, 'title', l.title,
      'unitPriceClp', l.unit_price_clp, 'quantity', l.quantity, 'quantityConfirmed', l.quantity_confirmed,
      'quantityRefunded', l.quantity_refunded) order by l.id) from consignment_line l
    where l.consignment_id = c.id and l.deleted_at is null) as lines
from consignment c where c.deleted_at is null and `

/** Reads a consignment and holds its row until the transaction ends: every change of its goods or money comes here first. */
export async function lockConsignment(trx: Knex.Transaction, id: string): Promise<BookedConsignment> {
  const [consignment] = await lockAndRead(trx, 'c.id = ?', id)
  if (!consignment) throw notFound('Ese pedido del grupo no existe.')
  return consignment
}

/** All consignments of an order, held in the order of their ids so that two callers never wait in a circle. */
export function lockConsignmentsOfOrder(
  trx: Knex.Transaction,
  orderId: string,
): Promise<BookedConsignment[]> {
  return lockAndRead(trx, 'c.order_id = ?', orderId)
}

/** The same without holding them, to be shown. */
export async function consignmentsOfOrder(knex: Knex, orderId: string): Promise<BookedConsignment[]> {
  const { rows } = await prepared<BookedConsignment>(knex, `${SQL} c.order_id = ? order by c.id`, [orderId])
  return rows
}

/** Two statements: one that waits for a row reads everything else as it was before the wait. */
async function lockAndRead(
  trx: Knex.Transaction,
  which: string,
  value: string,
): Promise<BookedConsignment[]> {
  await trx.raw(`select c.id from consignment c where ${which} order by c.id for update`, [value])
  const { rows } = await prepared<BookedConsignment>(trx, `${SQL} ${which} order by c.id`, [value])
  return rows
}

type Quantities = Pick<SaleLine, 'quantity' | 'quantityConfirmed' | 'quantityRefunded'>

/** Units that the buyer keeps or will get. */
export function keptQuantity(line: Quantities): number {
  return (line.quantityConfirmed ?? line.quantity) - line.quantityRefunded
}

export function keptOf(consignment: {
  lines: (Quantities & Pick<SaleLine, 'id' | 'unitPriceClp'>)[]
  deliveryClp: number
  isDeliveryRefunded: boolean
}): Kept {
  return {
    lines: consignment.lines.map((line) => ({
      lineId: line.id,
      amountClp: keptQuantity(line) * line.unitPriceClp,
    })),
    deliveryClp: consignment.isDeliveryRefunded ? 0 : consignment.deliveryClp,
  }
}
