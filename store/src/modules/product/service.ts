import { MedusaService } from '@medusajs/framework/utils'
import { Proposal } from './models/proposal'

export class ProposalService extends MedusaService({ Proposal }) {}
