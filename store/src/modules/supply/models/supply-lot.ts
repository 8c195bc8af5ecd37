import { model } from '@medusajs/framework/utils'

/** What a group made at one time, of a product, by a standard, or both. `declared`: what its label said then. */
export const SupplyLot = model
  .define('supply_lot', {
    id: model.id({ prefix: 'lot' }).primaryKey(),
    organization_id: model.text(),
    code: model.text().unique(),
    product_id: model.text().nullable(),
    standard_id: model.text().nullable(),
    standard_version: model.number().nullable(),
    title: model.text(),
    units: model.number(),
    made_on: model.text(),
    /** Null: it does not expire. */
    best_before: model.text().nullable(),
    note: model.text(),
    declared: model.json().nullable(),
    key: model.text(),
    body_hash: model.text(),
    said_at: model.dateTime(),
    by: model.text(),
  })
  .indexes([{ on: ['organization_id', 'key'], unique: true }])
