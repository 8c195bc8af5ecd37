import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import type { NewPoint } from '../../contracts'
import { DELIVERY } from '../../modules/delivery'
import type { DeliveryService } from '../../modules/delivery/service'
import { newId } from '../../kernel/new-id'
import { Problem } from '../../kernel/problem'

/** One row, so that there is nothing to undo. @throws Problem 409 handle_taken */
const createPointStep = createStep('create-point', async (input: NewPoint, { container }) => {
  const { organization, communeCode, dates = [], ...rest } = input
  const id = newId('point')
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const written = await knex('point')
    .insert({
      id,
      ...rest,
      organization_handle: organization,
      commune_code: communeCode,
      dates,
    })
    .onConflict(knex.raw('(handle) where deleted_at is null') as never)
    .ignore()
    .returning('id')
  if (written.length === 0) throw new Problem('handle_taken', 'Ya hay un punto con ese identificador.')
  return new StepResponse(await container.resolve<DeliveryService>(DELIVERY).retrievePoint(id))
})

/** A place where consignments are gathered or fetched. */
export const createPointWorkflow = createWorkflow('create-point', (input: NewPoint) => {
  return new WorkflowResponse(createPointStep(input))
})
