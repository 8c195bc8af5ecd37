import { model } from '@medusajs/framework/utils'

/**
 * Units that an agreement calls for, by a day. What becomes of it are rows of other tables. `organization_id`: who supplies.
 * `key`: what who asked called the asking of it.
 */
export const SupplyCallOff = model
  .define('supply_call_off', {
    id: model.id({ prefix: 'scall' }).primaryKey(),
    agreement_id: model.text(),
    organization_id: model.text(),
    standard_id: model.text(),
    number: model.number(),
    units: model.number(),
    month: model.text(),
    deliver_on: model.text(),
    by: model.text(),
    key: model.text().nullable(),
    body_hash: model.text().nullable(),
  })
  .indexes([
    { on: ['agreement_id', 'number'], unique: true },
    { on: ['agreement_id', 'key'], unique: true },
    { on: ['organization_id', 'month'] },
  ])
