import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import { notFound, Problem } from '../../kernel/problem'
import { wake } from '../../outbox/wake'
import { finishRefund, markSent } from '../../modules/checkout/write/finish-refund'
import { findRefund, type Refund } from '../../modules/checkout/write/request-refund'
import { orderTitle } from '../../medusa/read/order-title'
import { demandNotOwn } from '../../modules/consignment/read/desk/own-of-order'
import { byOfficer, type Officer, writeAct } from '../../modules/federation/write/write-act'

type Paid = { id: string; officer: Officer }

/** An officer transferred it. There is no undo: the money is gone. */
const payBackStep = createStep('pay-back', async ({ id, officer }: Paid, { container }) => {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const refund = await findRefund(knex, id)
  if (!refund) throw notFound('Esa devolución no existe.')
  const sent =
    refund.state === 'by_hand' ? await knex.transaction((trx) => markPaid(trx, refund, officer)) : null
  if (!sent) throw new Problem('not_awaiting', 'Esa devolución ya no espera una transferencia.')
  await wake(container)
  await finishRefund(container, sent)
  return new StepResponse({ id })
})

/** State, ledger, event and act in one transaction. Null when somebody else said so first. */
async function markPaid(trx: Knex.Transaction, refund: Refund, officer: Officer): Promise<Refund | null> {
  await demandNotOwn(trx, officer.memberId, refund.order_id)
  const sent = await markSent(trx, refund, byOfficer(officer))
  if (!sent) return null
  const after = { title: await orderTitle(trx, refund.order_id), amountClp: refund.amount_clp }
  await writeAct(trx, officer, { what: 'refund.paid', subject: refund.id, after })
  return sent
}

export const payBackByHandWorkflow = createWorkflow('pay-back-by-hand', (input: Paid) => {
  return new WorkflowResponse(payBackStep(input))
})
