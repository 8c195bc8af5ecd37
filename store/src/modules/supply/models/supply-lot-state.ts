import { model } from '@medusajs/framework/utils'

/** That a lot was held, released or recalled, and why. The one with the highest number counts. */
export const SupplyLotState = model
  .define('supply_lot_state', {
    id: model.id({ prefix: 'lots' }).primaryKey(),
    lot_id: model.text(),
    number: model.number(),
    state: model.enum(['held', 'released', 'recalled']),
    why: model.text(),
    by: model.text(),
  })
  .indexes([{ on: ['lot_id', 'number'], unique: true }])
