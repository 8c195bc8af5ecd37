import { Module } from '@medusajs/framework/utils'
import { FiscalService } from './service'

export const FISCAL = 'fiscal'

export default Module(FISCAL, { service: FiscalService })
