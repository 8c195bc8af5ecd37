import { ContainerRegistrationKeys, generateEntityId } from '@medusajs/framework/utils'
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import { invalid, Problem } from '../../problem'
import { wake } from '../../relay/wake'
import { type Bearer, refundEntries } from '../../rules/ledger'
import { post } from '../ledger/post'
import { keptOf, keptQuantity, type Sale } from '../ledger/read-sale'
import { requestRefund } from '../refund/refund'
import { lockPaidSale } from './paid-sale'

export type LineRefund = {
  id: string
  by: string
  reason: 'withdrawal' | 'guarantee'
  note: string
  /** Units that the buyer does not keep. */
  lines: { lineId: string; quantity: number }[]
  withDelivery: boolean
  bearer: Bearer
}

/** One transaction: what the buyer keeps, what each account loses, and the money that goes back. */
const refundLinesStep = createStep('refund-lines', async (given: LineRefund, { container }) => {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const refundId = generateEntityId('', 'refu')
  await knex.transaction(async (trx) => {
    const { sale, attempt } = await lockPaidSale(trx, given.id)
    if (sale.state !== 'handed_over' && sale.state !== 'delivered')
      throw new Problem('not_possible', 'Todavía no sale: corrige lo que falta o anula la parte.')
    const { after, parts } = takeBack(sale, given)
    for (const line of after.lines)
      await trx('consignment_line')
        .where('id', line.id)
        .update({ quantity_refunded: line.quantityRefunded, updated_at: new Date() })
    await trx('consignment').where('id', sale.id).update({ is_delivery_refunded: after.isDeliveryRefunded })
    await post(trx, {
      key: `refund:${refundId}`,
      event: 'refund',
      orderId: sale.orderId,
      refundId,
      termsId: sale.termsId,
      entries: refundEntries(sale.terms, keptOf(sale), keptOf(after), given.bearer),
    })
    const { reason, note, by } = given
    await requestRefund(trx, attempt, { id: refundId, reason, note, by, parts })
  })
  await wake(container)
  return new StepResponse({ id: refundId })
})

/** Goods that were handed over come back, or were bad: the buyer gets the money of those lines. */
export const refundLinesWorkflow = createWorkflow('refund-lines', (given: LineRefund) => {
  return new WorkflowResponse(refundLinesStep(given))
})

function takeBack(sale: Sale, given: LineRefund) {
  const units = new Map(given.lines.map(({ lineId, quantity }) => [lineId, quantity]))
  const lines = sale.lines.map((line) => {
    const quantity = units.get(line.id) ?? 0
    if (quantity > keptQuantity(line)) throw invalid(`De «${line.title}» no quedan tantas por devolver.`)
    units.delete(line.id)
    return { ...line, quantityRefunded: line.quantityRefunded + quantity }
  })
  if (units.size > 0) throw invalid('Una de las líneas no es de este pedido.')
  const isDeliveryRefunded = sale.isDeliveryRefunded || given.withDelivery
  const after: Sale = { ...sale, lines, isDeliveryRefunded }
  const goods = sale.lines.flatMap((line, index) => {
    const quantity = (lines[index]?.quantityRefunded ?? 0) - line.quantityRefunded
    return quantity > 0 ? { title: line.title, quantity, amountClp: quantity * line.unitPriceClp } : []
  })
  const deliveryClp = keptOf(sale).deliveryClp - keptOf(after).deliveryClp
  const delivery = deliveryClp > 0 ? [{ title: 'Envío', quantity: 1, amountClp: deliveryClp }] : []
  const parts = [...goods, ...delivery]
  if (parts.length === 0) throw invalid('Elige al menos una cosa que devolver.')
  return { after, parts }
}
