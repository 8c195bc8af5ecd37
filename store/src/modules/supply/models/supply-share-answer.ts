import { model } from '@medusajs/framework/utils'

/** What a group said to its share, once: all, a part or none (0). `key`: what the phone called the saying of it. */
export const SupplyShareAnswer = model.define('supply_share_answer', {
  id: model.id({ prefix: 'sans' }).primaryKey(),
  share_id: model.text().unique(),
  accepted_units: model.number(),
  key: model.text(),
  body_hash: model.text(),
  by: model.text(),
  said_at: model.dateTime(),
})
