import { Modules } from '@medusajs/framework/utils'
import {
  StepResponse,
  WorkflowResponse,
  createStep,
  createWorkflow,
  transform,
} from '@medusajs/framework/workflows-sdk'
import {
  createFulfillmentSets,
  createRemoteLinkStep,
  createServiceZonesWorkflow,
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
  useQueryGraphStep,
} from '@medusajs/medusa/core-flows'
import { FEDERATION } from '../../modules/federation'
import type { FederationService } from '../../modules/federation/service'

type Equipment = {
  organizationId: string
  stockLocationId: string
  shippingProfileId: string
  shippingOptions: { home: string; branch: string; pickup: string }
}

/** Remembers where a group keeps its things and how its consignments travel. */
const equipOrganizationStep = createStep(
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

export const DELIVERY_MODES = ['home', 'branch', 'pickup'] as const

const MODE_NAMES = { home: 'A domicilio', branch: 'Sucursal', pickup: 'Retiro' } as const

type Group = { id: string; handle: string; name: string; city: string }

/** A stock location, a shipping profile and three shipping options for one group, inside the one sales channel. */
export const openGroupWarehouseWorkflow = createWorkflow('open-group-warehouse', (group: Group) => {
  const { data: channels } = useQueryGraphStep({ entity: 'sales_channel', fields: ['id'] }).config({
    name: 'the-channel',
  })

  const locations = createStockLocationsWorkflow.runAsStep({
    input: transform({ group }, ({ group }) => ({
      locations: [
        { name: group.name, address: { address_1: group.name, city: group.city, country_code: 'cl' } },
      ],
    })),
  })
  linkSalesChannelsToStockLocationWorkflow.runAsStep({
    input: transform({ locations, channels }, ({ locations, channels }) => ({
      id: locations[0]?.id ?? '',
      add: channels.slice(0, 1).map((channel: { id: string }) => channel.id),
    })),
  })
  const profiles = createShippingProfilesWorkflow.runAsStep({
    input: transform({ group }, ({ group }) => ({ data: [{ name: group.handle, type: 'group' }] })),
  })
  const sets = createFulfillmentSets(
    transform({ group }, ({ group }) => [{ name: group.handle, type: 'shipping' }]),
  )
  const zones = createServiceZonesWorkflow.runAsStep({
    input: transform({ group, sets }, ({ group, sets }) => ({
      data: [
        {
          name: group.handle,
          fulfillment_set_id: sets[0]?.id ?? '',
          geo_zones: [{ type: 'country' as const, country_code: 'cl' }],
        },
      ],
    })),
  })
  createRemoteLinkStep(
    transform({ locations, sets }, ({ locations, sets }) => {
      const stock_location_id = locations[0]?.id
      return [
        {
          [Modules.STOCK_LOCATION]: { stock_location_id },
          [Modules.FULFILLMENT]: { fulfillment_provider_id: 'rates_rates' },
        },
        {
          [Modules.STOCK_LOCATION]: { stock_location_id },
          [Modules.FULFILLMENT]: { fulfillment_set_id: sets[0]?.id },
        },
      ]
    }),
  )
  const options = createShippingOptionsWorkflow.runAsStep({
    input: transform({ profiles, zones }, ({ profiles, zones }) =>
      DELIVERY_MODES.map((mode) => ({
        name: MODE_NAMES[mode],
        price_type: 'calculated' as const,
        provider_id: 'rates_rates',
        service_zone_id: zones[0]?.id ?? '',
        shipping_profile_id: profiles[0]?.id ?? '',
        data: { id: mode },
        type: { label: MODE_NAMES[mode], description: MODE_NAMES[mode], code: mode },
        rules: [
          { attribute: 'enabled_in_store', value: 'true', operator: 'eq' as const },
          { attribute: 'is_return', value: 'false', operator: 'eq' as const },
        ],
      })),
    ),
  })
  const organization = equipOrganizationStep(
    transform({ group, locations, profiles, options }, ({ group, locations, profiles, options }) => ({
      organizationId: group.id,
      stockLocationId: locations[0]?.id ?? '',
      shippingProfileId: profiles[0]?.id ?? '',
      shippingOptions: {
        home: options[0]?.id ?? '',
        branch: options[1]?.id ?? '',
        pickup: options[2]?.id ?? '',
      },
    })),
  )
  return new WorkflowResponse(organization)
})
