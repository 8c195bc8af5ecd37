import { model } from '@medusajs/framework/utils'

/** Up to how much a group is paid in advance: the newest row counts, for all desks of the federation. */
export const AdvanceMaximum = model.define('advance_maximum', {
  id: model.id({ prefix: 'amax' }).primaryKey(),
  amount_clp: model.number(),
  set_by: model.text(),
})
