import { model } from '@medusajs/framework/utils'

/** What a desk offers one buyer; what it says is in its versions. `token` opens it to that buyer, and to nobody else. */
export const SupplyQuotation = model
  .define('supply_quotation', {
    id: model.id({ prefix: 'squo' }).primaryKey(),
    organization_id: model.text(),
    buyer_id: model.text(),
    request_id: model.text().nullable(),
    number: model.number(),
    token: model.text().unique(),
    by: model.text(),
  })
  .indexes([
    { on: ['organization_id', 'number'], unique: true },
    { on: ['request_id'], unique: true },
    { on: ['buyer_id'] },
  ])
