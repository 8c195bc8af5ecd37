import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import { wake } from '../../relay/wake'
import type { ConsignmentStateName } from '../../rules/consignment-state'
import { postHandOver } from '../ledger/post-hand-over'
import { checkMove, lockPaidSale } from './paid-sale'
import { allHeld, releaseStock } from './release-stock'
import { writeStep } from './write-step'

export type Move = {
  id: string
  to: ConsignmentStateName
  by: string
  carrier?: string
  trackingCode?: string
}

/**
 * One transaction, so that there is nothing to undo: state, step, event, and at the hand-over the stock and what
 * it earns. Medusa's fulfilment follows from the event (ship-consignment).
 */
const moveStep = createStep('move', async (move: Move, { container }) => {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await knex.transaction(async (trx) => {
    const { sale } = await lockPaidSale(trx, move.id)
    checkMove(sale.state, move.to)
    await writeStep(trx, { ...move, from: sale.state })
    if (move.to === 'handed_over') {
      await releaseStock(trx, allHeld(sale), 'out')
      await postHandOver(trx, sale)
    }
  })
  await wake(container)
  return new StepResponse({ id: move.id, state: move.to })
})

/** A consignment goes on: accepted, packed, handed over, delivered. */
export const moveConsignmentWorkflow = createWorkflow('move-consignment', (move: Move) => {
  return new WorkflowResponse(moveStep(move))
})
