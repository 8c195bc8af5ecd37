import { model } from '@medusajs/framework/utils'

/** A word on paper for who lost the phone, good once. Here is its keyed hash. */
export const RecoveryCode = model
  .define('recovery_code', {
    id: model.id({ prefix: 'rcov' }).primaryKey(),
    owner_id: model.text(),
    code_hash: model.text(),
    used_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ['owner_id', 'code_hash'], unique: true }])
