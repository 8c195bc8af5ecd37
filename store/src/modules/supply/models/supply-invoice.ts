import { model } from '@medusajs/framework/utils'

/** What an institution is asked to pay for one call-off, by the number of the tax office (`folio`). Never changed. */
export const SupplyInvoice = model
  .define('supply_invoice', {
    id: model.id({ prefix: 'sinv' }).primaryKey(),
    organization_id: model.text(),
    agreement_id: model.text(),
    call_off_id: model.text(),
    /** 1, and more where the one before was taken back. */
    number: model.number().default(1),
    folio: model.text(),
    issued_on: model.text(),
    received_on: model.text(),
    due_on: model.text(),
    net_clp: model.number(),
    vat_clp: model.number(),
    terms_id: model.text(),
    by: model.text(),
  })
  .indexes([
    { on: ['call_off_id', 'number'], unique: true },
    { on: ['organization_id', 'folio'], unique: true },
  ])
