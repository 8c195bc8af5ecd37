import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import { wake } from '../../relay/wake'
import { answerWith, type OwnQuantities } from './answering'

/** One transaction, so that there is nothing to undo. */
const answerWithQuantitiesStep = createStep(
  'answer-with-quantities',
  async (given: OwnQuantities, { container }) => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    await knex.transaction((trx) => answerWith(trx, given))
    await wake(container)
    return new StepResponse({ id: given.id })
  },
)

/** A group says how many it has of what was bought from it. */
export const answerWithQuantitiesWorkflow = createWorkflow(
  'answer-with-quantities',
  (given: OwnQuantities) => {
    return new WorkflowResponse(answerWithQuantitiesStep(given))
  },
)
