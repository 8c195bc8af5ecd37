import { Module } from '@medusajs/framework/utils'
import { DeliveryService } from './service'

export const DELIVERY = 'delivery'

export default Module(DELIVERY, { service: DeliveryService })
