import { model } from '@medusajs/framework/utils'

/** That a group was reminded of a share the day before its answer is due: once. */
export const SupplyShareReminder = model
  .define('supply_share_reminder', {
    id: model.id({ prefix: 'shrem' }).primaryKey(),
    share_id: model.text(),
  })
  .indexes([{ on: ['share_id'], unique: true }])
