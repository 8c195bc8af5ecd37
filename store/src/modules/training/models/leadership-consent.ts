import { model } from '@medusajs/framework/utils'

/** That a member lets her association see what she wishes and how ready she feels, or no more; none is changed. */
export const LeadershipConsent = model
  .define('leadership_consent', {
    id: model.id({ prefix: 'lcon' }).primaryKey(),
    member_id: model.text(),
    key: model.text(),
    body_hash: model.text(),
    is_seen: model.boolean(),
    said_at: model.dateTime(),
  })
  .indexes([{ on: ['member_id', 'key'], unique: true }])
