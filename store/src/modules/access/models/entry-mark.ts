import { model } from '@medusajs/framework/utils'

/** A phone of her own on which a member entered, known again after its session. Only the phone has the mark: here is its SHA-256. */
export const EntryMark = model
  .define('entry_mark', {
    id: model.id({ prefix: 'mark' }).primaryKey(),
    token_hash: model.text(),
    member_id: model.text(),
    last_used_at: model.dateTime(),
  })
  .indexes([{ on: ['token_hash', 'member_id'], unique: true }, { on: ['member_id'] }])
