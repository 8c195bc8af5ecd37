import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { forgetMessagesBefore } from '../../../medusa/sent-messages'
import { forgetDone } from '../../../outbox/forget-done'
import { forgetBuyers, paidBuyers, unpaidBuyers } from '../../checkout/write/forget-buyers'
import { leftBefore } from '../../federation/read/former-members'
import { forgetReceivers } from '../../fiscal/write/forget-receivers'
import { overBefore } from '../rules/retention'
import { forgetMembers } from './forget-members'

/** So many buyers in one transaction: a first run over years must not hold the shop. */
export const AT_ONCE = 200

export async function forgetOldRows(trx: Knex.Transaction, now: Date) {
  const unpaid = await unpaidBuyers(trx, overBefore('unpaid_buyer', now), AT_ONCE)
  const paid = await paidBuyers(trx, overBefore('paid_buyer', now), AT_ONCE)
  return {
    unpaid: await forgetBuyers(trx, unpaid),
    paid: await forgetBuyers(trx, paid),
    receivers: await forgetReceivers(trx, overBefore('tax_document', now)),
    messages: await forgetMessagesBefore(trx, overBefore('message', now)),
    events: await forgetDone(trx, overBefore('event', now)),
    members: await forgetMembers(trx, await leftBefore(trx, overBefore('former_member', now))),
  }
}
