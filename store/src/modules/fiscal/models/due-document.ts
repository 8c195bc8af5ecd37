import { model } from '@medusajs/framework/utils'
import { documentKinds } from '../rules/document-kinds'

/**
 * A document that is to be issued, as `rules/needed-documents` says: written anew whenever its sale or its documents change,
 * and gone once it was issued. Nothing but a list of what waits.
 */
export const DueDocument = model
  .define('due_document', {
    id: model.id({ prefix: 'tdue' }).primaryKey(),
    subject: model.text(),
    kind: model.number(),
    order_id: model.text().nullable(),
    month: model.text().nullable(),
    seller_id: model.text().nullable(),
    with_id: model.text().nullable(),
    refers_to: model.text().nullable(),
    items: model.json(),
    gross_clp: model.number(),
    net_clp: model.number(),
    vat_clp: model.number(),
    exempt_clp: model.number(),
    /** From when on it is to be issued: the payment; of a month, its end. */
    since: model.dateTime(),
  })
  .indexes([{ on: ['subject', 'kind'], unique: true }, { on: ['order_id'] }, { on: ['since'] }])
  .checks([{ name: 'due_document_kind', expression: `kind in (${documentKinds.join(', ')})` }])
