import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import { notFound } from '../../problem'

type Ending = { id: string; organizationId: string; by: string }

/** From this moment it opens nothing. One that was over stays as it was. */
const endMandateStep = createStep('end-mandate', async (ending: Ending, { container }) => {
  const { id, organizationId, by } = ending
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const found = await knex('mandate')
    .where({ id, organization_id: organizationId, office: 'helper' })
    .whereNull('deleted_at')
    .update({
      ended_by: knex.raw('case when ended_at is null and until > now() then ? else ended_by end', [by]),
      ended_at: knex.raw('case when ended_at is null and until > now() then now() else ended_at end'),
      updated_at: new Date(),
    })
  if (found !== 1) throw notFound('No encontramos ese permiso entre los de tu grupo.')
  return new StepResponse({ id })
})

export const endMandateWorkflow = createWorkflow('end-mandate', (ending: Ending) => {
  return new WorkflowResponse(endMandateStep(ending))
})
