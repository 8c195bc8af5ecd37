import { MedusaService } from '@medusajs/framework/utils'
import { Attempt } from './models/attempt'
import { Inbox } from './models/inbox'
import { Outbox } from './models/outbox'
import { Proof } from './models/proof'
import { Refund } from './models/refund'
import { UsedStatementLine } from './models/statement-line'

export class CheckoutService extends MedusaService({
  Attempt,
  Outbox,
  Inbox,
  Proof,
  Refund,
  UsedStatementLine,
}) {}
