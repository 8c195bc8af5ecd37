import { Module } from '@medusajs/framework/utils'
import { LedgerService } from './service'

export const LEDGER = 'ledger'

export default Module(LEDGER, { service: LedgerService })
