import { model } from '@medusajs/framework/utils'

/** From how much a body is paid: the newest row counts, for all desks of the federation. */
export const PaymentMinimum = model.define('payment_minimum', {
  id: model.id({ prefix: 'pmin' }).primaryKey(),
  amount_clp: model.number(),
  set_by: model.text(),
})
