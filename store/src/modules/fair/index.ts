import { Module } from '@medusajs/framework/utils'
import { FairService } from './service'

export const FAIR = 'fair'

export default Module(FAIR, { service: FairService })
