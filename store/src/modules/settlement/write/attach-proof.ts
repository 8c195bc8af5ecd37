import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { newId } from '../../../kernel/new-id'
import { notFound, Problem } from '../../../kernel/problem'
import { newestPayoutProof, type ProofOf } from '../read/payout-proof'
import { PROOFS_PER_PAYMENT } from '../rules/payout-proof'

export type ProofGiven = ProofOf & { format: 'pdf' | 'webp'; file: string; uploadHash: string; by: string }

/**
 * The bank's proof of a payment that left, or of a run of which one did. The same again is the one that is there; another one
 * takes its place, and the earlier stays.
 * @returns false: it was there already
 * @throws Problem 404 not_found · 409 not_possible, proof_limit
 */
export async function attachProof(trx: Knex.Transaction, given: ProofGiven): Promise<boolean> {
  const { runId, payoutId, format, file, uploadHash, by } = given
  // Two who send at once come one after the other.
  const run = await trx('payment_run').where('id', runId).forUpdate().first<object | undefined>('id')
  if (!run) throw notFound('Ese pago no existe.')
  const left = await trx('payout')
    .where({ run_id: runId, ...(payoutId !== null && { id: payoutId }) })
    .whereNotNull('paid_at')
    .first<object | undefined>('id')
  if (!left) throw new Problem('not_possible', 'El comprobante se adjunta cuando ya está pagado.')
  if ((await newestPayoutProof(trx, given))?.hash === uploadHash) return false
  const sent = await trx('payout_proof').where({ run_id: runId, payout_id: payoutId }).select('id')
  if (sent.length >= PROOFS_PER_PAYMENT)
    throw new Problem('proof_limit', 'Ese pago ya tiene demasiados comprobantes.')
  await trx('payout_proof').insert({
    ...{ id: newId('pprf'), run_id: runId, payout_id: payoutId, format, file, upload_hash: uploadHash },
    added_by: by,
    // The clock, not the beginning of the transaction: who waited for the other is newer.
    created_at: trx.raw('clock_timestamp()'),
  })
  return true
}
