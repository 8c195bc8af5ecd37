import { model } from '@medusajs/framework/utils'

/** What somebody read in the bank's statement, or in a gateway's portal, at the end of a day. `account`: `bank` or a method. */
export const CountedBalance = model
  .define('counted_balance', {
    id: model.id({ prefix: 'bal' }).primaryKey(),
    account: model.text(),
    /** `YYYY-MM-DD` */
    day: model.text(),
    amount_clp: model.number(),
    counted_by: model.text(),
  })
  .indexes([{ on: ['account', 'day'] }])
