import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk'
import { FEDERATION } from '../../../modules/federation'
import type { FederationService } from '../../../modules/federation/service'

type Equipment = {
  organizationId: string
  stockLocationId: string
  shippingProfileId: string
  shippingOptions: { home: string; branch: string; pickup: string }
}

/** Remembers where a group keeps its things and how its parcels travel. */
export const equipOrganizationStep = createStep(
  'equip-organization',
  async (input: Equipment, { container }) => {
    const organization = await container.resolve<FederationService>(FEDERATION).updateOrganizations({
      id: input.organizationId,
      stock_location_id: input.stockLocationId,
      shipping_profile_id: input.shippingProfileId,
      shipping_options: input.shippingOptions,
    })
    return new StepResponse(organization, input.organizationId)
  },
  async (id, { container }) => {
    if (!id) return
    const nothing = { stock_location_id: null, shipping_profile_id: null, shipping_options: null }
    await container.resolve<FederationService>(FEDERATION).updateOrganizations({ id, ...nothing })
  },
)
