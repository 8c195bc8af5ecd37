import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { MARK_KEPT_DAYS } from '../../rules/entry-limits'
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from '@medusajs/framework/workflows-sdk'

type Round = { keptDays: number }

/** What is over is deleted, and never wanted back. */
const forgetEntriesStep = createStep('forget-entries', async ({ keptDays }: Round, { container }) => {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const codes = await knex('entry_code').whereRaw(`expires_at < now() - interval '1 day'`).delete()
  const limits = await knex('entry_limit').whereRaw('ends_at < now()').delete()
  const sessions = await knex('member_session')
    .whereRaw('least(expires_at, ended_at) < now() - make_interval(days => ?)', [keptDays])
    .delete()
  const marks = await knex('entry_mark')
    .whereRaw('last_used_at < now() - make_interval(days => ?)', [MARK_KEPT_DAYS])
    .delete()
  return new StepResponse({ codes, limits, sessions, marks })
})

/** Codes, limits, sessions and marks that are over say who was here and when: they are not kept. */
export const forgetEntriesWorkflow = createWorkflow('forget-entries', (round: Round) => {
  return new WorkflowResponse(forgetEntriesStep(round))
})
