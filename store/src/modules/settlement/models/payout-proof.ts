import { model } from '@medusajs/framework/utils'

/**
 * The bank's proof of one payment, or of a whole run (`payout_id` null): a PDF as it came, or a picture drawn again by us. The
 * newest is shown; those before it stay. `file`: its name in the private folder of proofs.
 */
export const PayoutProof = model
  .define('payout_proof', {
    id: model.id({ prefix: 'pprf' }).primaryKey(),
    run_id: model.text(),
    payout_id: model.text().nullable(),
    format: model.enum(['pdf', 'webp']),
    file: model.text(),
    /** SHA-256 of what was sent. */
    upload_hash: model.text(),
    added_by: model.text(),
  })
  .indexes([{ on: ['run_id', 'payout_id', 'created_at'] }])
