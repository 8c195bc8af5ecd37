import { Module } from '@medusajs/framework/utils'
import { SettlementService } from './service'

export const SETTLEMENT = 'settlement'

export default Module(SETTLEMENT, { service: SettlementService })
