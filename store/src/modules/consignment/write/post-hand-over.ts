import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { handOverEntries } from '../../ledger/rules/ledger'
import { post } from '../../ledger/write/post'
import { keptOf, type BookedConsignment } from '../read/lock-consignment'

/** What a consignment earned, in the transaction in which it left. */
export async function postHandOver(trx: Knex.Transaction, consignment: BookedConsignment): Promise<void> {
  await post(trx, {
    key: `hand_over:${consignment.id}`,
    event: 'hand_over',
    orderId: consignment.orderId,
    termsId: consignment.termsId,
    entries: handOverEntries(consignment.terms, keptOf(consignment)),
  })
}
