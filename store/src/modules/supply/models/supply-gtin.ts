import { model } from '@medusajs/framework/utils'

/** The GTIN of a standard, in fourteen digits; empty: none any more. The last said counts, all of them stay. */
export const SupplyGtin = model
  .define('supply_gtin', {
    id: model.id({ prefix: 'gtin' }).primaryKey(),
    standard_id: model.text(),
    gtin: model.text(),
    by: model.text(),
  })
  .indexes([{ on: ['standard_id'] }, { on: ['gtin'] }])
