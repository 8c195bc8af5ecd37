import { Module } from '@medusajs/framework/utils'
import { ProposalService } from './service'

export default Module('proposal', { service: ProposalService })
