import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { generateEntityId } from '@medusajs/framework/utils'
import { invalid, Problem } from '../../../kernel/problem'
import { type Bearer, refundEntries } from '../../ledger/rules/ledger'
import { post } from '../../ledger/write/post'
import { keptOf, keptQuantity, type BookedConsignment } from '../read/lock-consignment'
import { requestRefund } from '../../checkout/write/request-refund'
import { lockPaidConsignment } from './paid-consignment'

export type LineRefund = {
  id: string
  by: string
  reason: 'withdrawal' | 'guarantee'
  note: string
  /** Units that the buyer does not keep, of the `seen` that she had when somebody looked. */
  lines: { lineId: string; quantity: number; seen: number }[]
  withDelivery: boolean
  bearer: Bearer
}

/**
 * In one transaction: what the buyer keeps, what each account loses, and the money that goes back.
 * @throws Problem 400 invalid_data · 404 not_found · 409 changed_meanwhile, not_paid, not_possible
 */
export async function refundLines(trx: Knex.Transaction, given: LineRefund): Promise<{ id: string }> {
  const { consignment, attempt } = await lockPaidConsignment(trx, given.id)
  if (consignment.state !== 'handed_over' && consignment.state !== 'delivered')
    throw new Problem('not_possible', 'Todavía no consignment: corrige lo que falta o anula la parte.')
  const { after, parts } = without(consignment, given)
  for (const line of after.lines)
    await trx('consignment_line')
      .where('id', line.id)
      .update({ quantity_refunded: line.quantityRefunded, updated_at: new Date() })
  await trx('consignment')
    .where('id', consignment.id)
    .update({ is_delivery_refunded: after.isDeliveryRefunded })
  const id = generateEntityId('', 'refu')
  await post(trx, {
    key: `refund:${id}`,
    event: 'refund',
    orderId: consignment.orderId,
    refundId: id,
    termsId: consignment.termsId,
    entries: refundEntries(consignment.terms, keptOf(consignment), keptOf(after), given.bearer),
  })
  const { reason, note, by } = given
  await requestRefund(trx, attempt, { id, reason, note, by, parts })
  return { id }
}

function without(consignment: BookedConsignment, given: LineRefund) {
  refuseStale(consignment, given)
  const units = new Map(given.lines.map(({ lineId, quantity }) => [lineId, quantity]))
  const lines = consignment.lines.map((line) => {
    const quantity = units.get(line.id) ?? 0
    if (quantity > keptQuantity(line)) throw invalid(`De «${line.title}» no quedan tantas por devolver.`)
    units.delete(line.id)
    return { ...line, quantityRefunded: line.quantityRefunded + quantity }
  })
  if (units.size > 0) throw invalid('Una de las líneas no es de este pedido.')
  const isDeliveryRefunded = consignment.isDeliveryRefunded || given.withDelivery
  const after: BookedConsignment = { ...consignment, lines, isDeliveryRefunded }
  const goods = consignment.lines.flatMap((line, index) => {
    const quantity = (lines[index]?.quantityRefunded ?? 0) - line.quantityRefunded
    return quantity > 0 ? { title: line.title, quantity, amountClp: quantity * line.unitPriceClp } : []
  })
  const deliveryClp = keptOf(consignment).deliveryClp - keptOf(after).deliveryClp
  const delivery = deliveryClp > 0 ? [{ title: 'Envío', quantity: 1, amountClp: deliveryClp }] : []
  const parts = [...goods, ...delivery]
  if (parts.length === 0) throw invalid('Elige al menos una cosa que devolver.')
  return { after, parts }
}

/** Pressed twice, or by two people at once, it goes back once: the second one sees what the first did. */
function refuseStale(consignment: BookedConsignment, { lines, withDelivery }: LineRefund): void {
  const seen = new Map(lines.map((line) => [line.lineId, line.seen]))
  const stale = consignment.lines.find(
    (line) => (seen.get(line.id) ?? keptQuantity(line)) !== keptQuantity(line),
  )
  if (stale)
    throw new Problem(
      'changed_meanwhile',
      `De «${stale.title}» ya se devolvió algo: ahora quedan ${keptQuantity(stale)}. Mira de nuevo antes de devolver.`,
    )
  if (withDelivery && consignment.isDeliveryRefunded)
    throw new Problem('changed_meanwhile', 'El envío ya se devolvió. Mira de nuevo antes de devolver.')
}
