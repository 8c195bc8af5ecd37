import { ModuleProvider, Modules } from '@medusajs/framework/utils'
import { TransferProvider } from './service'

export default ModuleProvider(Modules.PAYMENT, { services: [TransferProvider] })
