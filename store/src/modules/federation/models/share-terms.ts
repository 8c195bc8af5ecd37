import { model } from '@medusajs/framework/utils'

/** A voted rule of shares, in basis points that add up to 10,000. A new vote is a new row; none is ever changed. */
export const ShareTerms = model.define('share_terms', {
  id: model.id({ prefix: 'terms' }).primaryKey(),
  group_bp: model.number(),
  association_bp: model.number(),
  federation_bp: model.number(),
  fund_bp: model.number(),
  /** What the card gateway keeps of what it charges; all carry it in the proportion of their shares. */
  card_fee_bp: model.number().default(0),
  assembly_date: model.text(),
  minutes: model.text(),
  valid_from: model.dateTime(),
})
