import { model } from '@medusajs/framework/utils'

/** How ready a member felt for an office at one time, 1 to 5; none is changed, so that what came after can be seen. */
export const LeadershipReadiness = model
  .define('leadership_readiness', {
    id: model.id({ prefix: 'lrea' }).primaryKey(),
    member_id: model.text(),
    key: model.text(),
    body_hash: model.text(),
    office: model.text(),
    level: model.number(),
    said_at: model.dateTime(),
  })
  .indexes([{ on: ['member_id', 'key'], unique: true }, { on: ['member_id', 'office', 'said_at'] }])
