import { model } from '@medusajs/framework/utils'

/** What an officer told a group about its trial, never changed. */
export const TrialAdvice = model
  .define('trial_advice', {
    id: model.id({ prefix: 'tria' }).primaryKey(),
    trial_id: model.text(),
    text: model.text(),
    text_hash: model.text(),
    by: model.text(),
  })
  .indexes([{ on: ['trial_id', 'by', 'text_hash'], unique: true }])
