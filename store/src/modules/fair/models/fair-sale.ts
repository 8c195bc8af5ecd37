import { model } from '@medusajs/framework/utils'

/**
 * Something sold at a fair, once for the key that a phone gave it. `code`: of its receipt. `sold_at` by the phone's clock,
 * never later than it came in. `document`: number of the boleta, if the group gave one.
 */
export const FairSale = model
  .define('fair_sale', {
    id: model.id({ prefix: 'fsale' }).primaryKey(),
    till_id: model.text(),
    code: model.text().unique(),
    paid_by: model.enum(['cash', 'card']),
    total_clp: model.number(),
    received_clp: model.number().nullable(),
    voucher: model.text().nullable(),
    document: model.text().nullable(),
    sold_at: model.dateTime(),
    key: model.text(),
    body_hash: model.text(),
    by: model.text(),
  })
  .indexes([{ on: ['till_id', 'key'], unique: true }])
