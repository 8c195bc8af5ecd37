import { model } from '@medusajs/framework/utils'

/** One line of a tariff: up to `max_weight_grams`, from the federation's territory to a zone. */
export const Rate = model
  .define('rate', {
    id: model.id({ prefix: 'rate' }).primaryKey(),
    tariff_id: model.text(),
    mode: model.enum(['home', 'branch']),
    zone: model.text(),
    max_weight_grams: model.number(),
    price_clp: model.number(),
    days_min: model.number(),
    days_max: model.number(),
  })
  .indexes([{ on: ['tariff_id', 'zone'] }])
