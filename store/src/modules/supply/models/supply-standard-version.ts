import { model } from '@medusajs/framework/utils'

/** What an assembly voted that it is. Another vote is the next version; none is ever changed. */
export const SupplyStandardVersion = model
  .define('supply_standard_version', {
    id: model.id({ prefix: 'stdv' }).primaryKey(),
    standard_id: model.text(),
    number: model.number(),
    technique: model.text(),
    format: model.text(),
    container: model.text(),
    label: model.text(),
    tolerances: model.text(),
    /** Null: it does not expire. */
    shelf_life_days: model.number().nullable(),
    minimum_lot: model.number(),
    /** What one costs to make, without her work. */
    cost_clp: model.number(),
    assembly_date: model.text(),
    minutes: model.text(),
    /** What one takes of what can be bought together. */
    inputs: model.json(),
    by: model.text(),
  })
  .indexes([{ on: ['standard_id', 'number'], unique: true }])
