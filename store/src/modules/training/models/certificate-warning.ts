import { model } from '@medusajs/framework/utils'

/** That somebody was told so many days before that end (`ends_on`), once. */
export const CertificateWarning = model
  .define('certificate_warning', {
    id: model.id({ prefix: 'cwar' }).primaryKey(),
    certificate_id: model.text(),
    ends_on: model.text(),
    days: model.number(),
  })
  .indexes([{ on: ['certificate_id', 'ends_on', 'days'], unique: true }])
