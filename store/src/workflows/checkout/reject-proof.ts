import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { databaseNow } from '../../kernel/time/clock'
import { Problem } from '../../kernel/problem'
import { dueAfterRejection } from '../../modules/checkout/rules/proof'
import { decideProofs, lockAwaitedTransfer, newestProof } from '../../modules/checkout/write/proof'
import { demandNotOwn } from '../../modules/consignment/read/desk/own-of-order'
import { byOfficer, type Officer, writeAct } from '../../modules/federation/write/write-act'
import { emit } from '../../outbox/emit'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

/** `proofId`: the picture that she looked at, so that one that came meanwhile is not rejected unseen. */
export type Rejection = { attemptId: string; officer: Officer; reason: string; proofId?: string | undefined }

/** One transaction: the picture, the first person's yes taken back, the buyer's new deadline and the event. */
async function reject(trx: Knex.Transaction, { attemptId, officer, reason, proofId }: Rejection) {
  const attempt = await lockAwaitedTransfer(trx, attemptId)
  await demandNotOwn(trx, officer.memberId, attempt.order_id)
  const proof = await newestProof(trx, attemptId)
  if (proof?.state !== 'waiting')
    throw new Problem('not_possible', 'No hay ningún comprobante por revisar en ese pedido.')
  if (proofId && proofId !== proof.id)
    throw new Problem('not_possible', 'Mientras la mirabas llegó otra imagen. Ábrela antes de decidir.')
  await decideProofs(trx, attemptId, { state: 'rejected', by: byOfficer(officer), reason })
  await trx('attempt')
    .where('id', attemptId)
    .update({
      due_at: dueAfterRejection(attempt.due_at, await databaseNow(trx)),
      seen_by: null,
      updated_at: new Date(),
    })
  const after = { title: attempt.gateway_order, reason }
  await writeAct(trx, officer, { what: 'transfer.rejected', subject: attemptId, after })
  await emit(trx, 'proof.rejected', { attempt_id: attemptId, proof_id: proof.id })
  return { id: attemptId, state: 'rejected' as const }
}

/** The picture does not show this order's transfer: the buyer is told why and may send another. */
export const rejectProofWorkflow = transactionWorkflow('reject-proof', reject)
