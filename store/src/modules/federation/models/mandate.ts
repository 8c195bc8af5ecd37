import { model } from '@medusajs/framework/utils'

/** An office held by a member in an organization, from a date to a date. */
export const Mandate = model
  .define('mandate', {
    id: model.id({ prefix: 'mand' }).primaryKey(),
    organization_id: model.text(),
    member_id: model.text(),
    office: model.text(),
    since: model.dateTime(),
    until: model.dateTime().nullable(),
  })
  .indexes([{ on: ['organization_id'] }, { on: ['member_id'] }])
