import { model } from '@medusajs/framework/utils'

/**
 * What a carrier charges from one moment on, until the next one begins: its rates, and in `commune_reach` the zone of each
 * commune and whether only a branch is there.
 */
export const Tariff = model
  .define('tariff', {
    id: model.id({ prefix: 'tariff' }).primaryKey(),
    carrier: model.text(),
    valid_from: model.dateTime(),
  })
  .indexes([{ on: ['valid_from'] }])
