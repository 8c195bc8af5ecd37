import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import { Problem } from '../../problem'
import { type Attempt, moveAttempt } from './attempt'
import { recordPayment } from './settling'

export type Confirmation = { attemptId: string; by: string }

/** The treasurer saw the money. Written once, with who said so, before Medusa is told. */
export async function confirmTransfer(
  container: MedusaContainer,
  { attemptId, by }: Confirmation,
): Promise<Attempt> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const mine = await knex.transaction(async (trx) => {
    const moved = await moveAttempt(trx, attemptId, 'settling')
    if (moved?.provider !== 'transfer') return null
    await trx.raw(
      `update payment_session set data = data || jsonb_build_object('confirmed_by', coalesce(data->>'confirmed_by', ?::text)) where id = ?`,
      [by, moved.payment_session_id],
    )
    return moved
  })
  if (!mine) throw new Problem('not_awaiting', 'Ese pedido ya no espera una transferencia.')
  return recordPayment(container, knex, mine, JSON.stringify({ confirmed_by: by }))
}

/** Money seen by a person is not unseen: there is no undo, and the sweeper goes on where a crash left it. */
const confirmStep = createStep('confirm', async (input: Confirmation, { container }) => {
  return new StepResponse(await confirmTransfer(container, input))
})

export const confirmTransferWorkflow = createWorkflow('confirm-transfer', (input: Confirmation) => {
  return new WorkflowResponse(confirmStep(input))
})
