import { model } from '@medusajs/framework/utils'

export const FairSaleLine = model
  .define('fair_sale_line', {
    id: model.id({ prefix: 'fline' }).primaryKey(),
    sale_id: model.text(),
    till_line_id: model.text(),
    units: model.number(),
    amount_clp: model.number(),
  })
  .indexes([{ on: ['sale_id'] }, { on: ['till_line_id'] }])
