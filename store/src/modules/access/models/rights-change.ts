import { model } from '@medusajs/framework/utils'

/** What somebody asks to change of money or rights. Never changed: what became of it is a `rights_decision`. */
export const RightsChange = model.define('rights_change', {
  id: model.id({ prefix: 'chg' }).primaryKey(),
  kind: model.text(),
  /** What it is about, of one kind: an account's user or address; of most kinds there is one. */
  subject: model.text(),
  before: model.json().nullable(),
  after: model.json(),
  asked_by: model.text(),
  asked_at: model.dateTime(),
})

/** One row for each change that is over, never changed. */
export const RightsDecision = model.define('rights_decision', {
  change_id: model.text().primaryKey(),
  decision: model.enum(['confirmed', 'rejected', 'stale', 'alone']),
  decided_by: model.text(),
  decided_at: model.dateTime(),
})
