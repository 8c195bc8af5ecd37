import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { databaseNow } from '../../../kernel/time/clock'
import { termsOf } from '../../../gateways/terms'
import { payBackEntries } from '../../ledger/rules/ledger'
import type { CashAccount } from '../../../gateways/method-terms'
import { findAttempt } from './attempt'
import { post } from '../../ledger/write/post'
import { holdOrder } from '../../../medusa/orders/hold-order'
import { recordRefund } from '../../../medusa/payments/record-refund'
import { findRefund, moveRefund, type Refund } from './request-refund'
import { emit } from '../../../outbox/emit'

/** The money left for the buyer: state, ledger and event, in the caller's transaction. Null when somebody else said so first. */
export async function markSent(trx: Knex.Transaction, refund: Refund, by: string): Promise<Refund | null> {
  const from = refund.is_by_gateway ? ('sending' as const) : ('by_hand' as const)
  const sent = await moveRefund(trx, refund.id, 'sent', { sent_by: by, sent_at: await databaseNow(trx) }, [
    from,
  ])
  if (!sent) return null
  await post(trx, {
    key: `pay_back:${refund.id}`,
    event: 'pay_back',
    orderId: refund.order_id,
    refundId: refund.id,
    entries: payBackEntries(await cashOf(trx, refund), refund.amount_clp),
  })
  await emit(trx, 'refund.sent', { refund_id: refund.id })
  return sent
}

/** From where it went: the gateway's money, or the federation's account when a person transferred it. */
async function cashOf(trx: Knex.Transaction, { attempt_id, is_by_gateway }: Refund): Promise<CashAccount> {
  const attempt = is_by_gateway ? await findAttempt(trx, 'id', attempt_id) : null
  return attempt ? termsOf(attempt.provider).cash : 'bank'
}

/** Medusa's order shows it too. Each part looks first whether it was done. */
export async function finishRefund(container: MedusaContainer, { id, order_id }: Refund): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await holdOrder(knex, order_id, async () => {
    const refund = await findRefund(knex, id)
    if (refund?.state !== 'sent') return
    await recordRefund(container, refund)
    await moveRefund(knex, id, 'done')
  })
}
