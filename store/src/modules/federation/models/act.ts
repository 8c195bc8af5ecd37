import { model } from '@medusajs/framework/utils'

/**
 * What an officer did at the desk, in which office (`mandate_id`), about whom of which organization. One row for each act,
 * in the transaction of the act itself; never changed. `what`: see rules/desk-acts.
 */
export const Act = model
  .define('act', {
    id: model.id({ prefix: 'dact' }).primaryKey(),
    organization_id: model.text(),
    member_id: model.text(),
    mandate_id: model.text(),
    what: model.text(),
    subject: model.text(),
    before: model.json().nullable(),
    after: model.json().nullable(),
    at: model.dateTime(),
  })
  .indexes([{ on: ['organization_id', 'at'] }])
