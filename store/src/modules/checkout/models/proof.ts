import { model } from '@medusajs/framework/utils'

/** A picture of a bank transfer, drawn again by us. The same picture never proves two orders. */
export const Proof = model
  .define('payment_proof', {
    id: model.id({ prefix: 'proof' }).primaryKey(),
    attempt_id: model.text(),
    /** SHA-256 of what was uploaded, and of the pixels that we drew from it. */
    upload_hash: model.text().unique(),
    image_hash: model.text().unique(),
    file: model.text(),
    state: model.enum(['waiting', 'accepted', 'rejected']).default('waiting'),
    reason: model.text().nullable(),
    decided_by: model.text().nullable(),
    decided_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ['attempt_id'] }])
