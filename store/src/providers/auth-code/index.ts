import { ModuleProvider, Modules } from '@medusajs/framework/utils'
import { CodeAuthProvider } from './service'

export default ModuleProvider(Modules.AUTH, { services: [CodeAuthProvider] })
