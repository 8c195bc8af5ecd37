import { model } from '@medusajs/framework/utils'

/** One thing that was said of a trial, never changed: of each step the newest holds. `key`: what the phone called it. */
export const TrialEntry = model
  .define('trial_entry', {
    id: model.id({ prefix: 'trie' }).primaryKey(),
    trial_id: model.text(),
    key: model.text(),
    body_hash: model.text(),
    number: model.number(),
    step: model.enum(['idea', 'batch', 'sale', 'adopted', 'left']),
    /** `TrialSays` of that step. */
    says: model.json(),
    by: model.text(),
    /** By the phone's clock, but never later than it came in. */
    done_at: model.dateTime(),
  })
  .indexes([
    { on: ['trial_id', 'number'], unique: true },
    { on: ['trial_id', 'key'], unique: true },
  ])
