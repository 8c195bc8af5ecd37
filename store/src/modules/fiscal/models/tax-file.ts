import { model } from '@medusajs/framework/utils'

/** The PDF or the XML of a document, kept as it came and never read by us again: one of each. `file`: its name in the folder. */
export const TaxFile = model
  .define('tax_file', {
    id: model.id({ prefix: 'tfile' }).primaryKey(),
    document_id: model.text(),
    format: model.enum(['pdf', 'xml']),
    file: model.text(),
    hash: model.text(),
    size_bytes: model.number(),
    added_by: model.text(),
  })
  .indexes([{ on: ['document_id', 'format'], unique: true }])
