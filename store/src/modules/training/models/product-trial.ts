import { model } from '@medusajs/framework/utils'

/**
 * What a group tries before it sells it. `key`: what the phone called it. `title` and `state` are those of its newest
 * entries, which say all; PostgreSQL lets the state only go on.
 */
export const ProductTrial = model
  .define('product_trial', {
    id: model.id({ prefix: 'tri' }).primaryKey(),
    organization_id: model.text(),
    key: model.text(),
    title: model.text(),
    state: model.enum(['idea', 'batch', 'sale', 'adopted', 'left']),
    state_at: model.dateTime(),
    /** Of the exercise that it grew from, when it did. */
    course: model.text().nullable(),
    lesson: model.text().nullable(),
    /** What a first sale left to the group then: `TrialTerms`. */
    terms: model.json().nullable(),
    /** `member:…` or `mandate:…` */
    by: model.text(),
  })
  .indexes([{ on: ['organization_id', 'key'], unique: true }, { on: ['organization_id', 'state_at'] }])
