import { model } from '@medusajs/framework/utils'

/** The current interest that the financial authority published, in force from a day. The last said of a day counts. */
export const SupplyInterest = model.define('supply_interest', {
  id: model.id({ prefix: 'sint' }).primaryKey(),
  from_on: model.text(),
  yearly_bp: model.number(),
  source: model.text(),
  by: model.text(),
})
