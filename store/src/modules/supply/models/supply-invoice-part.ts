import { model } from '@medusajs/framework/utils'

/** What of an invoice is a group's, frozen when it was written; the parts add up to the invoice, to the peso. */
export const SupplyInvoicePart = model
  .define('supply_invoice_part', {
    id: model.id({ prefix: 'sinp' }).primaryKey(),
    invoice_id: model.text(),
    organization_id: model.text(),
    units: model.number(),
    gross_clp: model.number(),
    vat_clp: model.number(),
  })
  .indexes([{ on: ['invoice_id', 'organization_id'], unique: true }, { on: ['organization_id'] }])
