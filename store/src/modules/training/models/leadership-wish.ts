import { model } from '@medusajs/framework/utils'

/**
 * The offices that a member would like, and why, in her words: only what she says now. `key`: what her phone called the
 * saying of it. `said_at` by her phone's clock, but never later than it came in.
 */
export const LeadershipWish = model
  .define('leadership_wish', {
    id: model.id({ prefix: 'lwis' }).primaryKey(),
    member_id: model.text(),
    key: model.text(),
    body_hash: model.text(),
    offices: model.array(),
    words: model.text(),
    said_at: model.dateTime(),
  })
  .indexes([{ on: ['member_id'], unique: true }])
