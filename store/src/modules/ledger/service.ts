import { MedusaService } from '@medusajs/framework/utils'
import { Entry } from './models/entry'
import { Posting } from './models/posting'
import { Reconciliation } from './models/reconciliation'

export class LedgerService extends MedusaService({ Posting, Entry, Reconciliation }) {}
