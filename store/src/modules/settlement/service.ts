import { MedusaService } from '@medusajs/framework/utils'
import { Period } from './models/period'
import { Statement } from './models/statement'

export class SettlementService extends MedusaService({ Period, Statement }) {}
