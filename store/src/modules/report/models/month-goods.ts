import { model } from '@medusajs/framework/utils'

/** What was sold of one product in a month that is closed, by the groups of one association: as `MonthFigures`, changes no more. */
export const MonthGoods = model
  .define('month_goods', {
    id: model.id({ prefix: 'mgoo' }).primaryKey(),
    month: model.text(),
    /** Empty: of none. */
    association_id: model.text(),
    /** A product's handle: its class is the one in which it is filed when it is asked. */
    product: model.text(),
    sold: model.number(),
    units: model.number(),
  })
  .indexes([{ on: ['month', 'product', 'association_id'], unique: true }])
