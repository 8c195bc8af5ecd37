import { model } from '@medusajs/framework/utils'

/**
 * How many units of a lot go to a line of a consignment, or to a share of a call-off. Of one line or share the row with
 * the highest number counts; 0: none after all.
 */
export const SupplyLotUse = model
  .define('supply_lot_use', {
    id: model.id({ prefix: 'lotu' }).primaryKey(),
    lot_id: model.text(),
    number: model.number(),
    units: model.number(),
    consignment_id: model.text().nullable(),
    line_id: model.text().nullable(),
    share_id: model.text().nullable(),
    by: model.text(),
  })
  .indexes([{ on: ['lot_id', 'number'], unique: true }, { on: ['line_id'] }])
