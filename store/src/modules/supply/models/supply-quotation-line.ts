import { model } from '@medusajs/framework/utils'

/** Units of one standard in one month, at a net price, by the version of the standard that was in force. */
export const SupplyQuotationLine = model
  .define('supply_quotation_line', {
    id: model.id({ prefix: 'squol' }).primaryKey(),
    version_id: model.text(),
    position: model.number(),
    standard_id: model.text(),
    standard_version: model.number(),
    month: model.text(),
    units: model.number(),
    net_unit_clp: model.number(),
  })
  .indexes([{ on: ['version_id', 'standard_id', 'month'], unique: true }, { on: ['month', 'standard_id'] }])
