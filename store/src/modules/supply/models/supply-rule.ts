import { model } from '@medusajs/framework/utils'

/** What an assembly settled of how a demand is shared among its groups, from a day on. Of one day the last one counts. */
export const SupplyRule = model
  .define('supply_rule', {
    id: model.id({ prefix: 'srul' }).primaryKey(),
    organization_id: model.text(),
    number: model.number(),
    top_percent: model.number(),
    keeps_lots: model.boolean(),
    turn: model.enum(['part', 'units']),
    reserve_percent: model.number(),
    valid_from: model.text(),
    assembly_date: model.text(),
    minutes: model.text(),
    by: model.text(),
  })
  .indexes([{ on: ['organization_id', 'number'], unique: true }])
