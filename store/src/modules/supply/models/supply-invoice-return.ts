import { model } from '@medusajs/framework/utils'

/**
 * That an invoice of which nothing was paid was taken back whole, by the credit note of that number (`folio`). Its call-off
 * can be invoiced again, by another number. Never changed.
 */
export const SupplyInvoiceReturn = model
  .define('supply_invoice_return', {
    id: model.id({ prefix: 'siret' }).primaryKey(),
    invoice_id: model.text(),
    organization_id: model.text(),
    folio: model.text(),
    issued_on: model.text(),
    why: model.text(),
    by: model.text(),
  })
  .indexes([
    { on: ['invoice_id'], unique: true },
    { on: ['organization_id', 'folio'], unique: true },
  ])
