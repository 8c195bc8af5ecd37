import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import { notFound, Problem } from '../../kernel/problem'
import { wake } from '../../outbox/wake'
import { finishRefund, markSent } from '../../modules/checkout/write/finish-refund'
import { findRefund } from '../../modules/checkout/write/request-refund'

type Paid = { id: string; by: string }

/** The treasurer transferred it herself. There is no undo: the money is gone. */
const payBackStep = createStep('pay-back', async ({ id, by }: Paid, { container }) => {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const refund = await findRefund(knex, id)
  if (!refund) throw notFound('Esa devolución no existe.')
  const sent = refund.state === 'by_hand' ? await markSent(knex, refund, by) : null
  if (!sent) throw new Problem('not_awaiting', 'Esa devolución ya no espera una transferencia.')
  await wake(container)
  await finishRefund(container, sent)
  return new StepResponse({ id })
})

export const payBackByHandWorkflow = createWorkflow('pay-back-by-hand', (input: Paid) => {
  return new WorkflowResponse(payBackStep(input))
})
