import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import {
  createApiKeysWorkflow,
  createRegionsWorkflow,
  createSalesChannelsWorkflow,
  createStoresWorkflow,
  createTaxRegionsWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
  updateStoresWorkflow,
} from '@medusajs/medusa/core-flows'
import { providerIdOf } from '../gateways/provider-id'
import { METHODS } from '../gateways/terms'
import { VAT_RATE } from '../contracts/product/vat'

/** One country, one currency with VAT inside the prices, one sales channel, one publishable key. Safe to run again. */
export default async function setUpChile({ container }: { container: MedusaContainer }) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const first = async (entity: string, fields: string[]) => {
    const { data } = await query.graph({ entity, fields })
    return data[0] as { id: string } | undefined
  }

  const channel = (await first('sales_channel', ['id'])) ?? (await createChannel(container))
  const currencies = {
    name: 'Mingaco',
    default_sales_channel_id: channel.id,
    supported_currencies: [{ currency_code: 'clp', is_default: true, is_tax_inclusive: true }],
  }
  const store = await first('store', ['id'])
  if (store)
    await updateStoresWorkflow(container).run({ input: { selector: { id: store.id }, update: currencies } })
  else await createStoresWorkflow(container).run({ input: { stores: [currencies] } })

  if (!(await first('region', ['id']))) {
    const payment_providers = METHODS.map(providerIdOf)
    await createRegionsWorkflow(container).run({
      input: {
        regions: [
          {
            name: 'Chile',
            currency_code: 'clp',
            countries: ['cl'],
            payment_providers,
            automatic_taxes: true,
            is_tax_inclusive: true,
          },
        ],
      },
    })
  }
  if (!(await first('tax_region', ['id']))) {
    const default_tax_rate = { name: 'IVA', code: 'iva', rate: VAT_RATE }
    await createTaxRegionsWorkflow(container).run({
      input: [{ country_code: 'cl', provider_id: 'tp_system', default_tax_rate }],
    })
  }
  if (!(await first('api_key', ['id']))) {
    const { result } = await createApiKeysWorkflow(container).run({
      input: { api_keys: [{ title: 'Tienda', type: 'publishable', created_by: '' }] },
    })
    const key = result[0]
    if (!key) throw new Error('no publishable key was made')
    await linkSalesChannelsToApiKeyWorkflow(container).run({ input: { id: key.id, add: [channel.id] } })
  }
}

async function createChannel(container: MedusaContainer) {
  const { result } = await createSalesChannelsWorkflow(container).run({
    input: { salesChannelsData: [{ name: 'Marca colectiva', description: 'La tienda de la federación' }] },
  })
  const channel = result[0]
  if (!channel) throw new Error('no sales channel was made')
  return channel
}
