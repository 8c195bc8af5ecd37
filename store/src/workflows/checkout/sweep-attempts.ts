import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import type { Attempt } from './attempt'
import { cancelAttempt, type CancelReason } from './cancelling'
import { confirmTransfer } from './confirm-transfer'
import { settleAttempt } from './settling'

/**
 * What nobody finished: settled or cancelled past the lease, refused but not yet undone, in review, past the deadline,
 * or never opened at the gateway.
 */
const DUE_SQL = `select * from attempt where deleted_at is null and (
    (state in ('settling', 'canceling', 'failed', 'in_review') and updated_at < now() - make_interval(secs => :lease))
    or (state = 'placed' and due_at < now())
    or (state = 'placed' and provider = 'webpay' and gateway_token is null and updated_at < now() - make_interval(secs => :lease)))
  order by updated_at limit 50`

type Sweep = { lease: number }

/** Goes on with what a crash or an absent buyer left. Safe to run twice and in two processes: each move has one winner. */
const sweepStep = createStep('sweep', async ({ lease }: Sweep, { container }) => {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const { rows } = await knex.raw<{ rows: Attempt[] }>(DUE_SQL, { lease })
  for (const attempt of rows)
    await finish(container, attempt).catch((error: Error) =>
      logger.error(`attempt ${attempt.id} could not be finished`, error),
    )
  return new StepResponse({ seen: rows.length })
})

export const sweepAttemptsWorkflow = createWorkflow('sweep-attempts', (input: Sweep) => {
  return new WorkflowResponse(sweepStep(input))
})

async function finish(container: MedusaContainer, attempt: Attempt): Promise<void> {
  const reason = (attempt.cancel_reason ?? 'expired') as CancelReason
  if (attempt.state === 'settling' || attempt.state === 'in_review') {
    if (attempt.provider === 'transfer') {
      await confirmTransfer(container, { attemptId: attempt.id, by: 'sweeper' })
      return
    }
    const settled = await settleAttempt(container, attempt.id, 'ask')
    if (settled.state === 'failed') await cancelAttempt(container, attempt.id, 'rejected')
    return
  }
  if (attempt.state === 'placed' && attempt.gateway_token) {
    const settled = await settleAttempt(container, attempt.id, 'ask')
    if (settled.state === 'failed') await cancelAttempt(container, attempt.id, 'expired')
    return
  }
  await cancelAttempt(container, attempt.id, attempt.state === 'failed' ? 'rejected' : reason)
}
