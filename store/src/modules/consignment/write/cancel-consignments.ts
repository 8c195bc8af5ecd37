import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { generateEntityId } from '@medusajs/framework/utils'
import { Problem } from '../../../kernel/problem'
import { canMove } from '../../../contracts/purchase/consignment-state'
import { setAsideEntries } from '../../ledger/rules/ledger'
import { findAttempt } from '../../checkout/write/attempt'
import { post } from '../../ledger/write/post'
import {
  keptOf,
  keptQuantity,
  lockConsignmentsOfOrder,
  type BookedConsignment,
} from '../read/lock-consignment'
import { requestRefund } from '../../checkout/write/request-refund'
import { allHeld, releaseStock } from '../../../medusa/stock/release-stock'
import { writeStep } from './write-step'

/** `groups`: and with them every other consignment of the order, of these groups (ids), that has not left yet. */
export type Cancellation = { orderId: string; ids: string[]; groups?: string[]; by: string; reason: string }

/**
 * In one transaction and with one refund, so that a debit card, which takes only the whole back, still gets it: goods
 * for sale again, the ledger, and the money with its delivery.
 * @throws Problem 409 not_paid, not_possible
 */
export async function cancelConsignments(
  trx: Knex.Transaction,
  given: Cancellation,
): Promise<{ cancelled: string[] }> {
  const consignments = chosen(await lockConsignmentsOfOrder(trx, given.orderId), given)
  const attempt = await findAttempt(trx, 'order_id', given.orderId)
  if (attempt?.state !== 'paid')
    throw new Problem('not_paid', 'El pedido no está pagado: se anula solo en su plazo.')
  const refundId = generateEntityId('', 'refu')
  await releaseStock(trx, consignments.flatMap(allHeld), 'back')
  for (const consignment of consignments) {
    await writeStep(trx, { id: consignment.id, from: consignment.state, to: 'cancelled', by: given.by })
    await post(trx, {
      key: `cancellation:${consignment.id}`,
      event: 'cancellation',
      orderId: consignment.orderId,
      refundId,
      termsId: consignment.termsId,
      entries: setAsideEntries('cancellation', consignment.id, keptOf(consignment)),
    })
  }
  await requestRefund(trx, attempt, {
    id: refundId,
    reason: 'cancellation',
    note: given.reason,
    by: given.by,
    parts: consignments.flatMap(partsOf),
  })
  return { cancelled: consignments.map((consignment) => consignment.id) }
}

function chosen(all: BookedConsignment[], { ids, groups = [] }: Cancellation): BookedConsignment[] {
  const open = all.filter((consignment) => canMove(consignment.state, 'cancelled'))
  const wanted = open.filter(({ id, organizationId }) => ids.includes(id) || groups.includes(organizationId))
  if (wanted.length === 0 || ids.some((id) => !wanted.some((consignment) => consignment.id === id)))
    throw new Problem('not_possible', 'Eso ya salió o ya está anulado. Mira de nuevo cómo va.')
  return wanted
}

function partsOf(consignment: BookedConsignment) {
  const goods = consignment.lines.map((line) => ({
    title: line.title,
    quantity: keptQuantity(line),
    amountClp: keptQuantity(line) * line.unitPriceClp,
  }))
  const { deliveryClp } = keptOf(consignment)
  return [...goods, { title: 'Envío', quantity: 1, amountClp: deliveryClp }].filter(
    (part) => part.amountClp > 0,
  )
}
