import { Module } from '@medusajs/framework/utils'
import { FederationService } from './service'

export const FEDERATION = 'federation'

export default Module(FEDERATION, { service: FederationService })
