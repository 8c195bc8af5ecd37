import { model } from '@medusajs/framework/utils'

/** What the buyer asked, what was conceded and what refused, and why. withdrawn: the quotation is not offered any more. */
export const SupplyNegotiation = model
  .define('supply_negotiation', {
    id: model.id({ prefix: 'sneg' }).primaryKey(),
    quotation_id: model.text(),
    kind: model.enum(['asked', 'conceded', 'refused', 'withdrawn']),
    what: model.text(),
    why: model.text(),
    by: model.text(),
  })
  .indexes([{ on: ['quotation_id'] }])
