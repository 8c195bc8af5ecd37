import { model } from '@medusajs/framework/utils'

/**
 * A round of sharing out a call-off among groups, by the rule of that number. `asked_units` is what nobody held then;
 * `missing_units`, of it, what no group could give. `answer_by`: the last day on which its shares can be answered.
 */
export const SupplyAllocation = model
  .define('supply_allocation', {
    id: model.id({ prefix: 'alloc' }).primaryKey(),
    call_off_id: model.text(),
    number: model.number(),
    kind: model.enum(['first', 'after_answers', 'cover']),
    answer_by: model.text(),
    rule_version: model.number(),
    /** What an assembly settled of that rule; null: nothing yet. */
    rule_id: model.text().nullable(),
    lot_units: model.number(),
    asked_units: model.number(),
    missing_units: model.number(),
    by: model.text(),
  })
  .indexes([{ on: ['call_off_id', 'number'], unique: true }])
