import { model } from '@medusajs/framework/utils'

/** Money of an institution that arrived for an invoice: all of it, a part, or more when it came late. Never changed. */
export const SupplyInvoicePayment = model
  .define('supply_invoice_payment', {
    id: model.id({ prefix: 'sipy' }).primaryKey(),
    invoice_id: model.text(),
    key: model.text(),
    body_hash: model.text(),
    paid_on: model.text(),
    amount_clp: model.number(),
    reference: model.text(),
    by: model.text(),
  })
  .indexes([{ on: ['invoice_id', 'key'], unique: true }])
