import { MedusaService } from '@medusajs/framework/utils'
import { DueDocument } from './models/due-document'
import { NotedOrder } from './models/noted-order'
import { TaxDocument } from './models/tax-document'
import { TaxFile } from './models/tax-file'

export class FiscalService extends MedusaService({ DueDocument, NotedOrder, TaxDocument, TaxFile }) {}
