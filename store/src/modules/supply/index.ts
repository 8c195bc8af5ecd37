import { Module } from '@medusajs/framework/utils'
import { SupplyService } from './service'

export const SUPPLY = 'supply'

export default Module(SUPPLY, { service: SupplyService })
