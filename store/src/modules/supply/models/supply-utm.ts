import { model } from '@medusajs/framework/utils'

/** What a UTM was worth in a month, as it was published. The last said of a month counts. */
export const SupplyUtm = model
  .define('supply_utm', {
    id: model.id({ prefix: 'sutm' }).primaryKey(),
    month: model.text(),
    value_clp: model.number(),
    source: model.text(),
    by: model.text(),
  })
  .indexes([{ on: ['month'] }])
