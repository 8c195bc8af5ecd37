import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk'
import { CONSIGNMENT } from '../../../modules/consignment'
import type { ConsignmentService } from '../../../modules/consignment/service'
import { FEDERATION } from '../../../modules/federation'
import type { FederationService } from '../../../modules/federation/service'
import type { MovedConsignment } from './move-state'

/**
 * What Medusa must ship when a group hands over: only its own lines, from its own place, by its own option (Medusa
 * refuses a second parcel of another profile otherwise).
 */
export const fulfillmentInputStep = createStep(
  'fulfillment-input',
  async (moved: MovedConsignment, { container }) => {
    const consignment = await container
      .resolve<ConsignmentService>(CONSIGNMENT)
      .retrieveConsignment(moved.id, { relations: ['lines'] })
    const group = await container
      .resolve<FederationService>(FEDERATION)
      .retrieveOrganization(moved.organization_id)
    return new StepResponse({
      order_id: moved.order_id,
      location_id: group.stock_location_id,
      shipping_option_id: consignment.shipping_option_id,
      no_notification: true,
      items: consignment.lines.map((line) => ({
        id: line.line_item_id,
        quantity: line.quantity_confirmed ?? line.quantity,
      })),
      metadata: { consignment_id: moved.id },
    })
  },
)
