import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import { settledBy, termsOf } from '../../gateways/terms'
import { ASKING_DAYS } from '../../kernel/time/retry'
import { isStillAwaited } from '../../modules/checkout/read/still-awaited'
import type { Attempt } from '../../modules/checkout/write/attempt'
import { cancelAttempt } from '../../modules/checkout/write/cancel-attempt'
import { resumeTransfer } from './confirm-transfer'
import { settleAttempt } from '../../modules/checkout/write/settle-attempt'

/**
 * What nobody finished: settled past the lease, in review and due to be asked again, past the deadline, or never opened
 * at the gateway. A transfer whose picture the treasurer has not looked at is not over.
 */
const DUE_SQL = `select * from attempt a where deleted_at is null and (
    (state = 'settling' and updated_at < now() - make_interval(secs => :lease))
    or (state = 'in_review' and next_try_at < now() and created_at > now() - make_interval(days => :askingDays))
    or (state = 'placed' and due_at < now() and not exists
      (select 1 from payment_proof p where p.attempt_id = a.id and p.state = 'waiting' and p.deleted_at is null))
    or (state = 'placed' and provider = any(:online) and gateway_token is null and updated_at < now() - make_interval(secs => :lease)))
  order by updated_at limit 50`

type Sweep = { lease: number }

/** Goes on with what a crash or an absent buyer left. Safe to run twice and in two processes: each move has one winner. */
const sweepStep = createStep('sweep', async ({ lease }: Sweep, { container }) => {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const { rows } = await knex.raw<{ rows: Attempt[] }>(DUE_SQL, {
    lease,
    askingDays: ASKING_DAYS,
    online: settledBy('gateway'),
  })
  for (const attempt of rows)
    await finish(container, attempt).catch((error: Error) =>
      logger.error(`attempt ${attempt.id} could not be finished`, error),
    )
  return new StepResponse({ seen: rows.length })
})

export const sweepAttemptsWorkflow = createWorkflow('sweep-attempts', (input: Sweep) => {
  return new WorkflowResponse(sweepStep(input))
})

async function finish(container: MedusaContainer, { id, provider, state, gateway_token }: Attempt) {
  const isSeenByHand = termsOf(provider).settledBy === 'person'
  if (state === 'settling' && isSeenByHand) return resumeTransfer(container, id)
  if (state !== 'placed' || gateway_token) return settleAttempt(container, id, 'ask')
  const unless = isSeenByHand ? isStillAwaited : undefined
  return cancelAttempt(container, { id, reason: 'expired', from: 'placed', unless })
}
