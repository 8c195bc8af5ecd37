import { model } from '@medusajs/framework/utils'

/**
 * How much of what was received groups are advanced out of the fund, as an assembly voted it: the newest row counts, for all
 * desks of the federation. None is ever changed.
 */
export const ReceptionAdvanceRule = model.define('reception_advance_rule', {
  id: model.id({ prefix: 'arule' }).primaryKey(),
  per_group_clp: model.number(),
  part_bp: model.number(),
  assembly_date: model.text(),
  minutes: model.text(),
  set_by: model.text(),
})
