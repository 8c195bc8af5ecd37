import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { type Method, termsOf } from '../../../gateways/terms'
import { captureEntries } from '../../ledger/rules/ledger'
import { keptOf, lockConsignmentsOfOrder } from '../read/lock-consignment'
import { post } from '../../ledger/write/post'

type Paid = { id: string; order_id: string | null; provider: Method }

/** The buyer's money, line by line, in the transaction that makes the attempt paid. */
export async function postCapture(trx: Knex.Transaction, attempt: Paid): Promise<void> {
  if (!attempt.order_id) throw new Error(`attempt ${attempt.id} was paid without an order`)
  const consignments = await lockConsignmentsOfOrder(trx, attempt.order_id)
  const sold = consignments.map((consignment) => ({
    consignmentId: consignment.id,
    kept: keptOf(consignment),
  }))
  await post(trx, {
    key: `capture:${attempt.id}`,
    event: 'capture',
    orderId: attempt.order_id,
    entries: captureEntries(termsOf(attempt.provider).cash, sold),
  })
}
