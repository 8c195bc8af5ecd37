import { model } from '@medusajs/framework/utils'

/** Who sells before the law, apart from any organization: an association may trade through a linked cooperative. */
export const SellingEntity = model.define('selling_entity', {
  id: model.id({ prefix: 'sell' }).primaryKey(),
  rut: model.text(),
  legal_name: model.text(),
  business_line: model.text(),
  address: model.text(),
  commune: model.text(),
  legal_representative: model.text(),
  email: model.text(),
  phone: model.text(),
  /** Account for bank transfers: `{ bank, accountType, accountNumber, holder, rut, email }`. */
  bank: model.json(),
  territory: model.text(),
})
