import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { overBefore } from '../rules/retention'
import { forgetBuyers, forgetMessages, knownBuyers } from './forget-buyers'
import { forgetMembers, leftBefore } from './forget-members'
import { forgetDone } from '../../../outbox/forget-done'

/** So many buyers in one transaction: a first run over years must not hold the shop. */
export const AT_ONCE = 200

export async function forgetOldRows(trx: Knex.Transaction, now: Date) {
  const unpaid = await forgetBuyers(
    trx,
    await knownBuyers(trx)
      .where('state', 'cancelled')
      .where('updated_at', '<', overBefore('unpaid_buyer', now))
      .limit(AT_ONCE),
  )
  const paid = await forgetBuyers(
    trx,
    await knownBuyers(trx)
      .where('state', 'paid')
      .where('paid_at', '<', overBefore('paid_buyer', now))
      .limit(AT_ONCE),
  )
  const messages = await forgetMessages(trx, (query) =>
    query.where('created_at', '<', overBefore('message', now)).whereNot('channel', 'feed'),
  )
  const events = await forgetDone(trx, overBefore('event', now))
  const members = await forgetMembers(trx, await leftBefore(trx, overBefore('former_member', now)))
  return { unpaid, paid, messages, events, members }
}
