import { model } from '@medusajs/framework/utils'

/**
 * Six digits on their way to a contact, as an HMAC. `sealed` is the code encrypted until it was sent. Without a member
 * nobody has that contact: nothing is sent, and no code is right.
 */
export const EntryCode = model
  .define('entry_code', {
    id: model.id({ prefix: 'code' }).primaryKey(),
    /** Keyed hash of the phone or e-mail, with the mark of a known phone that asked: what its limit counts by. */
    contact: model.text(),
    member_id: model.text().nullable(),
    code_hash: model.text(),
    sealed: model.text().nullable(),
    /** Typed after opening an invitation that names no contact: becomes the member's when the code is right. */
    is_new_contact: model.boolean().default(false),
    tries: model.number().default(0),
    expires_at: model.dateTime(),
    used_at: model.dateTime().nullable(),
    /** It opened its session: the token that it gave opens no second one. */
    entered_at: model.dateTime().nullable(),
    voided_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ['contact'], unique: true, where: 'used_at IS NULL AND voided_at IS NULL AND deleted_at IS NULL' },
  ])
