import { model } from '@medusajs/framework/utils'

/**
 * What a group said that it will have of a standard in a month: the last said counts, and all stay. `key`: what the phone
 * called the saying of it. `said_at` by the phone's clock, but never later than it came in.
 */
export const SupplyOffer = model
  .define('supply_offer', {
    id: model.id({ prefix: 'offer' }).primaryKey(),
    organization_id: model.text(),
    standard_id: model.text(),
    month: model.text(),
    sure_units: model.number(),
    perhaps_units: model.number(),
    key: model.text(),
    body_hash: model.text(),
    said_at: model.dateTime(),
    by: model.text(),
  })
  .indexes([
    { on: ['organization_id', 'key'], unique: true },
    { on: ['month', 'standard_id', 'organization_id', 'said_at'] },
  ])
