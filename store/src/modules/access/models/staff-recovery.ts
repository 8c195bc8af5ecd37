import { model } from '@medusajs/framework/utils'

/** A word on paper for who lost the phone, good once. Here is its keyed hash. */
export const StaffRecovery = model
  .define('staff_recovery', {
    id: model.id({ prefix: 'rcov' }).primaryKey(),
    user_id: model.text(),
    code_hash: model.text(),
    used_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ['user_id', 'code_hash'], unique: true }])
