import { model } from '@medusajs/framework/utils'

/** Who took what was received of a call-off, and when, on a clock in Chile. `organization_id`: who supplies. */
export const SupplyHandover = model
  .define('supply_handover', {
    id: model.id({ prefix: 'hand' }).primaryKey(),
    organization_id: model.text(),
    call_off_id: model.text(),
    number: model.number(),
    taken_by: model.text(),
    taken_rut: model.text().nullable(),
    taken_on: model.text(),
    taken_time: model.text(),
    key: model.text(),
    body_hash: model.text(),
    by: model.text(),
  })
  .indexes([
    { on: ['call_off_id', 'key'], unique: true },
    { on: ['organization_id', 'number'], unique: true },
  ])

/** Of a lot, what was handed over. `organization_id`: the group. */
export const SupplyHandoverLot = model
  .define('supply_handover_lot', {
    id: model.id({ prefix: 'handl' }).primaryKey(),
    handover_id: model.text(),
    organization_id: model.text(),
    lot_id: model.text(),
    units: model.number(),
  })
  .indexes([{ on: ['handover_id', 'lot_id'], unique: true }])
