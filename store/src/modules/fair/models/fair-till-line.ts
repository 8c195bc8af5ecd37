import { model } from '@medusajs/framework/utils'

/** Units of a variant that are at the fair, and their price there. Its id is the one that holds them in the stock. */
export const FairTillLine = model
  .define('fair_till_line', {
    id: model.id({ prefix: 'tline' }).primaryKey(),
    till_id: model.text(),
    variant_id: model.text(),
    title: model.text(),
    variant_title: model.text().nullable(),
    price_clp: model.number(),
    brought_units: model.number(),
  })
  .indexes([{ on: ['till_id', 'variant_id'], unique: true }])
