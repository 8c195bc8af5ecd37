import { model } from '@medusajs/framework/utils'

/** That a desk does not quote what was asked, and why. */
export const SupplyRequestEnd = model
  .define('supply_request_end', {
    id: model.id({ prefix: 'sreqe' }).primaryKey(),
    request_id: model.text(),
    reason: model.text(),
    by: model.text(),
  })
  .indexes([{ on: ['request_id'], unique: true }])
