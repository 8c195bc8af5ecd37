import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import { sendRefund } from '../../modules/checkout/write/send-refund'

/** What waits for its next try, and what a crash left in the middle. */
const DUE_SQL = `select id from attempt_refund where deleted_at is null and (
    (state = 'requested' and next_try_at < now())
    or (state in ('sending', 'sent') and updated_at < now() - make_interval(secs => :lease)))
  order by updated_at limit 50`

type Sweep = { lease: number }

/** Safe to run twice and in two processes: each move has one winner. */
const sweepRefundsStep = createStep('sweep-refunds', async ({ lease }: Sweep, { container }) => {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const { rows } = await knex.raw<{ rows: { id: string }[] }>(DUE_SQL, { lease })
  for (const { id } of rows)
    await sendRefund(container, id).catch((error: Error) => logger.error(`refund ${id} was not sent`, error))
  return new StepResponse({ seen: rows.length })
})

export const sweepRefundsWorkflow = createWorkflow('sweep-refunds', (input: Sweep) => {
  return new WorkflowResponse(sweepRefundsStep(input))
})
