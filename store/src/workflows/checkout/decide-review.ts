import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import { termsOf } from '../../gateways/terms'
import { orderTitle } from '../../medusa/read/order-title'
import { demandNotOwn } from '../../modules/consignment/read/desk/own-of-order'
import { type Officer, writeAct } from '../../modules/federation/write/write-act'
import { Problem } from '../../kernel/problem'
import { type Attempt, findAttempt } from '../../modules/checkout/write/attempt'
import { cancelAttempt } from '../../modules/checkout/write/cancel-attempt'
import { settleAttempt } from '../../modules/checkout/write/settle-attempt'

type Decision = { id: string; decision: 'ask' | 'cancel'; officer: Officer }

/** What was decided is written before a gateway is asked. There is no undo: asking changes nothing that the gateway did not, and a cancelled order is placed anew. */
const decideStep = createStep('decide', async ({ id, decision, officer }: Decision, { container }) => {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const attempt = await findAttempt(knex, 'id', id)
  if (attempt?.state !== 'in_review')
    throw new Problem('not_possible', 'Ese pago ya no está en revisión. Mira de nuevo cómo va.')
  if (decision === 'cancel' && mayHoldMoney(attempt))
    throw new Problem(
      'not_possible',
      `${termsOf(attempt.provider).name} dice que cobró. Devuelve esa plata en ${termsOf(attempt.provider).portal}, pregunta de nuevo y después anula.`,
    )
  await knex.transaction(async (trx) => {
    await demandNotOwn(trx, officer.memberId, attempt.order_id)
    const what = decision === 'ask' ? 'review.asked' : 'review.cancelled'
    const after = { title: await orderTitle(trx, attempt.order_id), amountClp: attempt.amount_clp }
    await writeAct(trx, officer, { what, subject: id, after })
  })
  const decided =
    decision === 'ask'
      ? await settleAttempt(container, id, 'ask')
      : await cancelAttempt(container, { id, reason: 'by_staff', from: 'in_review' })
  return new StepResponse(decided)
})

/** An order is not let go while the gateway's last word is that it holds money for it, whatever the amount. */
function mayHoldMoney({ provider, gateway_result }: Attempt): boolean {
  const left = gateway_result && termsOf(provider).read(gateway_result)?.leftClp
  return typeof left === 'number' && left > 0
}

/** An officer asks the gateway again, or, having looked in its portal that nothing was charged, lets the order go. */
export const decideReviewWorkflow = createWorkflow('decide-review', (input: Decision) => {
  return new WorkflowResponse(decideStep(input))
})
