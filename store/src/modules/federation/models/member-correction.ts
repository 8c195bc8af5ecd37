import { model } from '@medusajs/framework/utils'

/** What staff corrected of a person, and what it was. Never changed: a mistake is corrected by another row. */
export const MemberCorrection = model
  .define('member_correction', {
    id: model.id({ prefix: 'mcor' }).primaryKey(),
    member_id: model.text(),
    by: model.text(),
    before: model.json(),
    after: model.json(),
  })
  .indexes([{ on: ['member_id'] }])
