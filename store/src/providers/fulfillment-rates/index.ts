import { ModuleProvider, Modules } from '@medusajs/framework/utils'
import { RatesFulfillmentProvider } from './service'

export default ModuleProvider(Modules.FULFILLMENT, { services: [RatesFulfillmentProvider] })
