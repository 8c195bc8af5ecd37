import { Module } from '@medusajs/framework/utils'
import { ConsignmentService } from './service'

export const CONSIGNMENT = 'consignment'

export default Module(CONSIGNMENT, { service: ConsignmentService })
