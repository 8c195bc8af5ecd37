import { model } from '@medusajs/framework/utils'

/**
 * Net prices of a standard by volume, between two days, as a desk said them: `steps`, from the fewest units. Of two that
 * hold on a day the greater number counts. Never changed.
 */
export const SupplyPriceList = model
  .define('supply_price_list', {
    id: model.id({ prefix: 'sprl' }).primaryKey(),
    organization_id: model.text(),
    standard_id: model.text(),
    standard_version: model.number(),
    number: model.number(),
    valid_from: model.text(),
    valid_until: model.text(),
    is_public: model.boolean(),
    steps: model.json(),
    by: model.text(),
  })
  .indexes([{ on: ['organization_id', 'standard_id', 'number'], unique: true }])
