import { model } from '@medusajs/framework/utils'

/**
 * A document that was issued, as it was recorded: the database refuses any change but annulling it once, and forgetting to whom
 * it was made out. A correction is a new row. `due_id`: what it was issued for, so that of two who record the same one is
 * enough. `issuer`: RUT of the selling entity that day, or the group; folios are counted by issuer and kind.
 */
export const TaxDocument = model
  .define('tax_document', {
    id: model.id({ prefix: 'tdoc' }).primaryKey(),
    due_id: model.text(),
    subject: model.text(),
    kind: model.number(),
    folio: model.number(),
    issued_on: model.text(),
    issuer: model.text(),
    order_id: model.text().nullable(),
    month: model.text().nullable(),
    seller_id: model.text().nullable(),
    with_id: model.text().nullable(),
    refers_to: model.text().nullable(),
    /** Of a factura: `{ rut, legalName, businessLine, address, commune }`. */
    receiver: model.json().nullable(),
    items: model.json(),
    gross_clp: model.number(),
    net_clp: model.number(),
    vat_clp: model.number(),
    exempt_clp: model.number(),
    /** Who issued it: `providers/`. */
    provider: model.text(),
    recorded_by: model.text(),
    annulled_at: model.dateTime().nullable(),
    annulled_by: model.text().nullable(),
    annul_reason: model.text().nullable(),
  })
  .indexes([
    { on: ['due_id'], unique: true },
    { on: ['issuer', 'kind', 'folio'], unique: true, where: 'annulled_at is null' },
    {
      name: 'IDX_tax_document_original',
      on: ['subject'],
      unique: true,
      where: 'annulled_at is null and kind not in (56, 61)',
    },
    { on: ['subject'] },
    { on: ['order_id'] },
    { on: ['issued_on'] },
  ])
