import { model } from '@medusajs/framework/utils'

/** What a helper did for a group: written before it runs, with the status of its answer after. `what`: see rules/act-words. */
export const MandateAct = model
  .define('mandate_act', {
    id: model.id({ prefix: 'act' }).primaryKey(),
    mandate_id: model.text(),
    member_id: model.text(),
    organization_id: model.text(),
    what: model.text(),
    subject: model.text().nullable(),
    at: model.dateTime(),
    status: model.number().nullable(),
  })
  .indexes([{ on: ['mandate_id'] }])
