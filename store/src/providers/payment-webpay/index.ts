import { ModuleProvider, Modules } from '@medusajs/framework/utils'
import { WebpayProvider } from './service'

export default ModuleProvider(Modules.PAYMENT, { services: [WebpayProvider] })
