import { model } from '@medusajs/framework/utils'

/** A version of a quotation that its buyer signed: its lines and terms are those of the agreement. One for a quotation. */
export const SupplyAgreement = model
  .define('supply_agreement', {
    id: model.id({ prefix: 'sagr' }).primaryKey(),
    organization_id: model.text(),
    buyer_id: model.text(),
    quotation_id: model.text(),
    version_id: model.text(),
    number: model.number(),
    signed_name: model.text(),
    signed_office: model.text(),
    signed_on: model.text(),
  })
  .indexes([
    { on: ['quotation_id'], unique: true },
    { on: ['organization_id', 'number'], unique: true },
    { on: ['version_id'] },
  ])
