import { model } from '@medusajs/framework/utils'

/**
 * What was said of a reception afterwards: so many of what was accepted are of second quality, or all of it was counted
 * wrong (`taken_back`, `units` 0), once.
 */
export const SupplyReceptionChange = model
  .define('supply_reception_change', {
    id: model.id({ prefix: 'recc' }).primaryKey(),
    reception_id: model.text(),
    kind: model.enum(['downgraded', 'taken_back']),
    units: model.number(),
    why: model.text(),
    point: model.text().nullable(),
    key: model.text(),
    body_hash: model.text(),
    by: model.text(),
  })
  .indexes([{ on: ['reception_id', 'key'], unique: true }])
