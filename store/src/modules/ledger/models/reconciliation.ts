import { model } from '@medusajs/framework/utils'

/** What one comparison of all books found; `checks` names each comparison, with how much it compared and what differs. */
export const Reconciliation = model.define('reconciliation', {
  id: model.id({ prefix: 'rec' }).primaryKey(),
  differences: model.number(),
  checks: model.json(),
  asked_by: model.text(),
})
