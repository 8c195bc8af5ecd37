import { model } from '@medusajs/framework/utils'

/**
 * An institution that buys of a desk by agreement. What is written of it can be corrected: what was quoted and signed keeps
 * its own terms. `payment_agreement`: the registered agreement that allows more than the days of the law.
 */
export const SupplyBuyer = model
  .define('supply_buyer', {
    id: model.id({ prefix: 'sbuyer' }).primaryKey(),
    organization_id: model.text(),
    rut: model.text(),
    name: model.text(),
    activity: model.text(),
    address: model.text(),
    commune: model.text(),
    contact_name: model.text(),
    contact_email: model.text(),
    contact_phone: model.text(),
    payment_days: model.number(),
    payment_agreement: model.text(),
    documents_asked: model.text(),
    by: model.text(),
  })
  .indexes([{ on: ['organization_id', 'rut'], unique: true }])
