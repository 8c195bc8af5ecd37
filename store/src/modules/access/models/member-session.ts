import { model } from '@medusajs/framework/utils'

/** A phone on which a member entered. Its token is known only to the phone: here is its SHA-256. */
export const MemberSession = model
  .define('member_session', {
    id: model.id({ prefix: 'mses' }).primaryKey(),
    token_hash: model.text().unique(),
    member_id: model.text(),
    device: model.text(),
    is_shared: model.boolean(),
    entered_at: model.dateTime(),
    last_seen_at: model.dateTime(),
    expires_at: model.dateTime(),
    ended_at: model.dateTime().nullable(),
    /** When a code of the second factor was last right in it. */
    factor_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ['member_id'] }])
