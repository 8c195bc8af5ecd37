import { model } from '@medusajs/framework/utils'
import { Payout } from './payout'

/** What a treasurer proposes to pay on one day: `organization_id` is the desk that pays. */
export const PaymentRun = model
  .define('payment_run', {
    id: model.id({ prefix: 'run' }).primaryKey(),
    number: model.number().unique(),
    organization_id: model.text(),
    proposed_by: model.text(),
    proposed_at: model.dateTime(),
    payouts: model.hasMany(() => Payout, { mappedBy: 'run' }),
  })
  .indexes([{ on: ['organization_id', 'proposed_at'] }])
