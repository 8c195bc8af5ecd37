import { model } from '@medusajs/framework/utils'

/** Of what a group accepted, what it cannot deliver, and the round that covered it. `key`: of the form that said it. */
export const SupplyFailure = model
  .define('supply_failure', {
    id: model.id({ prefix: 'fail' }).primaryKey(),
    call_off_id: model.text(),
    allocation_id: model.text().unique(),
    organization_id: model.text(),
    units: model.number(),
    reason: model.text(),
    key: model.text(),
    body_hash: model.text(),
    by: model.text(),
  })
  .indexes([{ on: ['call_off_id', 'key'], unique: true }])
