import { model } from '@medusajs/framework/utils'

/**
 * What a certificate opens is open for longer, by a decision that may be of many at once (`decision`). The certificate
 * itself stays what it was, and says what it said. Never changed. `until`: the last day, `YYYY-MM-DD`.
 */
export const CertificateExtension = model
  .define('certificate_extension', {
    id: model.id({ prefix: 'cext' }).primaryKey(),
    decision: model.text(),
    certificate_id: model.text(),
    until: model.text(),
    reason: model.text(),
    by: model.text(),
  })
  .indexes([{ on: ['certificate_id', 'until'] }, { on: ['decision', 'certificate_id'], unique: true }])
