import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { RecallReceipt } from '../../../contracts'
import { newId } from '../../../kernel/new-id'
import { notFound } from '../../../kernel/problem'
import { emitEach } from '../../../outbox/emit'
import { quotationOfBuyer } from '../read/agreements/find-quotation'
import { recalledDeliveries } from '../read/recalled-deliveries'

/** A letter for each agreement that received lots of a recall. To be called where it is sent. @returns how many */
export async function noteInstitutions(trx: Knex.Transaction, recallId: string): Promise<number> {
  const { rows } = await trx.raw<{ rows: { agreement_id: string; deliveries: object[] }[] }>(
    `select d.agreement_id, d.deliveries from ${recalledDeliveries} d order by d.agreement_id`,
    { id: recallId },
  )
  if (rows.length === 0) return 0
  await trx.batchInsert(
    'supply_recall_notice',
    rows.map(({ agreement_id, deliveries }) => ({
      ...{ id: newId('rcln'), recall_id: recallId, agreement_id, deliveries: JSON.stringify(deliveries) },
    })),
    500,
  )
  await emitEach(
    trx,
    'supply.recalled',
    rows.map(({ agreement_id }) => ({ recall_id: recallId, agreement_id })),
  )
  return rows.length
}

type Confirming = { token: string; recallId: string; receipt: RecallReceipt }

/**
 * Who has the address of an agreement says that its recall was read: the first who says so counts.
 * @throws Problem 404 not_found
 */
export async function confirmRecall(
  trx: Knex.Transaction,
  { token, recallId, receipt: { name } }: Confirming,
): Promise<{ isNew: boolean }> {
  const { agreement, recalls } = await quotationOfBuyer(trx, token)
  if (!agreement || !recalls.some(({ id }) => id === recallId))
    throw notFound('No encontramos ese retiro entre lo que recibiste.')
  const { rows } = await trx.raw<{ rows: object[] }>(
    `insert into supply_recall_receipt (id, recall_id, agreement_id, name)
      values (:id, :recallId, :agreementId, :name)
      on conflict (recall_id, agreement_id) where deleted_at is null do nothing returning id`,
    { id: newId('rclc'), recallId, agreementId: agreement.id, name },
  )
  return { isNew: rows.length > 0 }
}
