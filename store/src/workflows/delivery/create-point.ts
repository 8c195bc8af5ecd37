import { createStep, createWorkflow, StepResponse, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import { DELIVERY } from '../../modules/delivery'
import type { DeliveryService } from '../../modules/delivery/service'

export type NewPoint = {
  handle: string
  kind: 'collection' | 'pickup' | 'fair'
  organization: string
  name: string
  address: string
  communeCode: string
  hours: string
  instructions: string
  dates?: string[]
}

const createPointStep = createStep(
  'create-point',
  async (input: NewPoint, { container }) => {
    const { organization, communeCode, dates, ...rest } = input
    const point = await container.resolve<DeliveryService>(DELIVERY).createPoints({
      ...rest,
      organization_handle: organization,
      commune_code: communeCode,
      dates: dates ?? [],
    })
    return new StepResponse(point, point.id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<DeliveryService>(DELIVERY).deletePoints(id)
  },
)

/** A place where parcels are gathered or fetched. */
export const createPointWorkflow = createWorkflow('create-point', (input: NewPoint) => {
  return new WorkflowResponse(createPointStep(input))
})
