import { model } from '@medusajs/framework/utils'

/** The end of a till: what was sold, what was counted, and what of it the group owes. */
export const FairClosing = model.define('fair_closing', {
  id: model.id({ prefix: 'fclose' }).primaryKey(),
  till_id: model.text().unique(),
  cash_clp: model.number(),
  card_clp: model.number(),
  sale_count: model.number(),
  counted_clp: model.number(),
  expected_clp: model.number(),
  owed_clp: model.number(),
  key: model.text(),
  body_hash: model.text(),
  by: model.text(),
})
