import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { generateEntityId } from '@medusajs/framework/utils'
import { Problem } from '../../../kernel/problem'
import { PROOFS_PER_ATTEMPT } from '../rules/proof'
import { lockAwaitedTransfer, type Proof } from './proof'

type Hashes = { upload_hash: string; image_hash?: string }

/**
 * The same picture for the same order is the one she sent before; for another order it proves nothing. One that was
 * rejected is not looked at again.
 * @throws Problem proof_used
 */
export async function findKnownProof(knex: Knex, attemptId: string, hashes: Hashes): Promise<Proof | null> {
  const known = await knex<Proof>('payment_proof')
    .whereNull('deleted_at')
    .where((either) => {
      for (const [column, hash] of Object.entries(hashes)) void either.orWhere(column, hash)
    })
    .first()
  if (!known) return null
  if (known.attempt_id !== attemptId)
    throw new Problem(
      'proof_used',
      'Esa imagen ya la mandaron para otro pedido. Manda la de la transferencia de este.',
    )
  if (known.state === 'rejected')
    throw new Problem('proof_used', 'Esa misma imagen ya la revisamos y no sirvió. Manda otra.')
  return known
}

/**
 * Writes the row of a picture whose file is there. Answers the picture of before when it was sent twice at once.
 * @throws Problem not_awaiting, proof_limit, proof_used
 */
export async function recordProof(
  trx: Knex.Transaction,
  attemptId: string,
  drawn: Required<Hashes> & { file: string },
): Promise<Proof> {
  const { upload_hash, image_hash } = drawn
  await lockAwaitedTransfer(trx, attemptId)
  const known = await findKnownProof(trx, attemptId, { upload_hash, image_hash })
  if (known) return known
  const sent = await trx('payment_proof').where('attempt_id', attemptId).count<{ count: string }[]>()
  if (Number(sent[0]?.count) >= PROOFS_PER_ATTEMPT)
    throw new Problem('proof_limit', 'Ya mandaste varias imágenes para este pedido. Escríbenos y lo vemos.')
  const [written] = await trx('payment_proof')
    .insert({
      id: generateEntityId('', 'proof'),
      attempt_id: attemptId,
      ...drawn,
      // The clock, not the beginning of the transaction: a request that waited for the row is newer.
      created_at: trx.raw('clock_timestamp()'),
    })
    .onConflict()
    .ignore()
    .returning<Proof[]>('*')
  if (written) return written
  const other = await findKnownProof(trx, attemptId, { upload_hash, image_hash })
  if (!other) throw new Error(`the proof of attempt ${attemptId} was not written`)
  return other
}
