import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import { wake } from '../../relay/wake'
import { moveOwnPart, type OwnMove } from './moving-own'

/** One transaction, so that there is nothing to undo. */
const moveOwnPartStep = createStep('move-own-part', async (move: OwnMove, { container }) => {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const done = await knex.transaction((trx) => moveOwnPart(trx, move))
  await wake(container)
  return new StepResponse(done)
})

/** A group takes its part, packs it, hands it over. */
export const moveOwnPartWorkflow = createWorkflow('move-own-part', (move: OwnMove) => {
  return new WorkflowResponse(moveOwnPartStep(move))
})
