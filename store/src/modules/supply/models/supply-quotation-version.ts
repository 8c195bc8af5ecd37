import { model } from '@medusajs/framework/utils'

/** All that is offered and asked for, as a whole: the newest one counts until `valid_until`, a day in Chile, is over. */
export const SupplyQuotationVersion = model
  .define('supply_quotation_version', {
    id: model.id({ prefix: 'squov' }).primaryKey(),
    quotation_id: model.text(),
    number: model.number(),
    valid_until: model.text(),
    delivery: model.text(),
    lead_days: model.number(),
    tolerance_percent: model.number(),
    quality: model.text(),
    price_revision: model.text(),
    penalties: model.text(),
    payment_days: model.number(),
    payment_agreement: model.text(),
    price_why: model.text().default(''),
    by: model.text(),
  })
  .indexes([{ on: ['quotation_id', 'number'], unique: true }])
