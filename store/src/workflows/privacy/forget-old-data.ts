import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import { env } from '../../env'
import { forgetOldFiles } from '../../modules/privacy/write/forget-files'
import { AT_ONCE, forgetOldRows } from '../../modules/privacy/write/forget-rows'

/** What is over is gone for good: there is nothing to undo, and the next night goes on with what is left. */
const forgetOldDataStep = createStep('forget-old-data', async ({ at }: { at: string }, { container }) => {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const now = new Date(at)
  let rows = await knex.transaction((trx) => forgetOldRows(trx, now))
  const total = { ...rows }
  while (rows.unpaid === AT_ONCE || rows.paid === AT_ONCE) {
    rows = await knex.transaction((trx) => forgetOldRows(trx, now))
    total.unpaid += rows.unpaid
    total.paid += rows.paid
  }
  return new StepResponse({ ...total, ...(await forgetOldFiles(env, now)) })
})

/** Carries out `modules/privacy/rules/retention.ts`, each night. */
export const forgetOldDataWorkflow = createWorkflow('forget-old-data', (round: { at: string }) => {
  return new WorkflowResponse(forgetOldDataStep(round))
})
