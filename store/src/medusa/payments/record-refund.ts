import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys, Modules } from '@medusajs/framework/utils'
import { createOrderCreditLinesWorkflow } from '@medusajs/medusa/core-flows'
import type { Refund } from '../../modules/checkout/write/request-refund'

/**
 * What Medusa keeps of a refund: a refund of the payment, a transaction of the order, and a credit line that takes the
 * amount off what the order asks for. The core does the three in one go that a crash cuts; here each is looked for first.
 */
export async function recordRefund(container: MedusaContainer, refund: Refund): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const paymentRefundId =
    (await paymentRefund(knex, refund)) ?? (await refundPayment(container, knex, refund))
  const hasTransaction = await knex('order_transaction')
    .where({ order_id: refund.order_id, reference_id: paymentRefundId })
    .whereNull('deleted_at')
    .first<{ id: string } | undefined>('id')
  if (!hasTransaction)
    await container.resolve(Modules.ORDER).addOrderTransactions({
      order_id: refund.order_id,
      amount: -refund.amount_clp,
      currency_code: 'clp',
      reference: 'refund',
      reference_id: paymentRefundId,
    })
  const hasCreditLine = await knex('order_credit_line')
    .where({ order_id: refund.order_id, reference_id: refund.id })
    .whereNull('deleted_at')
    .first<{ id: string } | undefined>('id')
  if (!hasCreditLine) await addCreditLine(container, knex, refund)
}

async function paymentRefund(knex: Knex, refund: Refund): Promise<string | null> {
  const row = await knex('refund')
    .where('note', refund.id)
    .whereNull('deleted_at')
    .first<{ id: string } | undefined>('id')
  return row?.id ?? null
}

async function refundPayment(container: MedusaContainer, knex: Knex, refund: Refund): Promise<string> {
  const payment = await knex('payment as p')
    .join('order_payment_collection as o', 'o.payment_collection_id', 'p.payment_collection_id')
    .where('o.order_id', refund.order_id)
    .whereNotNull('p.captured_at')
    .first<{ id: string } | undefined>('p.id')
  if (!payment) throw new Error(`order ${refund.order_id} has no captured payment to refund`)
  await container.resolve(Modules.PAYMENT).refundPayment({
    payment_id: payment.id,
    amount: refund.amount_clp,
    created_by: refund.requested_by,
    note: refund.id,
  })
  const id = await paymentRefund(knex, refund)
  if (!id) throw new Error(`Medusa kept no refund for ${refund.id}`)
  return id
}

async function addCreditLine(container: MedusaContainer, knex: Knex, refund: Refund): Promise<void> {
  // A crash may have left this order's last change begun and unconfirmed, which would refuse the next one.
  await knex('order_change')
    .where({ order_id: refund.order_id, status: 'pending', change_type: 'credit_line' })
    .update({ status: 'canceled', canceled_at: new Date() })
  await createOrderCreditLinesWorkflow(container).run({
    input: {
      id: refund.order_id,
      credit_lines: [{ amount: refund.amount_clp, reference: 'refund', reference_id: refund.id }],
    },
  })
}
