import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { messagesTo } from '../../medusa/sent-messages'
import { heldSessions } from '../../modules/access/read/held-sessions'
import { findBought, findReceived, refundsAndProofs } from '../../modules/checkout/read/held-of-person'
import { heldOfOrders } from '../../modules/consignment/read/held-of-orders'
import { heldOfMember } from '../../modules/federation/read/held-of-member'
import { memberWith } from '../../modules/federation/read/members'
import { heldTraining } from '../../modules/training/read/held-of-member'
import { contactOf } from '../../modules/privacy/rules/contact-of'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

type Asked = { contact: string }

/** Everything here that speaks of one person, as rows that she may take with her. No hash, no secret, nobody else. */
export async function exportPerson(trx: Knex.Transaction, { contact }: Asked) {
  const { channel, value } = contactOf(contact)
  const bought = await findBought(trx, { channel, value })
  const attempts = bought.map(({ id }) => id)
  const received = await findReceived(trx, { channel, value })
  const orders = [...bought, ...received].flatMap(({ orderId }) => orderId ?? [])
  const member = await memberWith(trx, channel, value)
  return {
    contact: value,
    purchases: bought,
    // Who bought it for her, and for how much, is not hers.
    received: received.map(({ orderId, createdAt, gift, address }) => ({
      orderId,
      createdAt,
      gift,
      address,
    })),
    parts: await heldOfOrders(trx, orders),
    ...(await refundsAndProofs(trx, attempts)),
    messages: await messagesTo(trx, value),
    ...(member ? await heldOfMember(trx, member.id) : NO_MEMBER),
    training: member ? await heldTraining(trx, member.id) : null,
    sessions: member ? await heldSessions(trx, member.id) : [],
  }
}

const NO_MEMBER = { member: null, memberships: [], mandates: [], acts: [], deskActs: [], corrections: [] }

/**
 * A person asks what we hold of her.
 * @public the desk gives it a page
 */
export const exportPersonWorkflow = transactionWorkflow('export-person', exportPerson)
