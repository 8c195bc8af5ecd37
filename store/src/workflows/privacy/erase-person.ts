import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { Problem } from '../../kernel/problem'
import { keptUntil } from '../../modules/privacy/rules/retention'
import { forgetMessagesTo } from '../../medusa/sent-messages'
import { type Bought, findBought, findReceived } from '../../modules/checkout/read/held-of-person'
import { forgetBuyers, forgetRecipients } from '../../modules/checkout/write/forget-buyers'
import { belongsSomewhere } from '../../modules/federation/read/former-members'
import { memberWith } from '../../modules/federation/read/members'
import { contactOf } from '../../modules/privacy/rules/contact-of'
import { forgetMembers } from '../../modules/privacy/write/forget-members'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

type Asked = { contact: string }

/** A purchase that is under way, or whose papers the tax office may still ask for. */
const isKept = ({ state, paidAt }: Bought, now: Date) =>
  state !== 'cancelled' && (paidAt === null || keptUntil('paid_buyer', paidAt) > now)

/**
 * Erases what nothing obliges us to keep, and says of the rest until when it is kept and why.
 * @throws Problem 409 not_possible: she still belongs to a group
 */
export async function erasePerson(trx: Knex.Transaction, { contact }: Asked, now: Date) {
  const asked = contactOf(contact)
  const bought = await findBought(trx, asked)
  const kept = bought.filter((one) => isKept(one, now))
  const erased = await forgetBuyers(
    trx,
    bought.filter((one) => !isKept(one, now)),
  )
  const received = await findReceived(trx, asked)
  const onTheWay = received.filter(({ isUnderWay }) => isUnderWay)
  const gifts = await forgetRecipients(
    trx,
    received.filter(({ isUnderWay }) => !isUnderWay),
  )
  const member = await memberWith(trx, asked.channel, asked.value)
  if (member && (await belongsSomewhere(trx, member.id))) throw stillInside()
  await forgetMembers(trx, member ? [member.id] : [])
  const messages = await forgetMessagesTo(trx, asked.value)
  return {
    erased,
    gifts,
    messages,
    isMemberErased: member !== null,
    kept: [
      ...kept.map(({ orderId, paidAt }) => ({
        orderId,
        why: paidAt
          ? 'Es una venta: sus papeles se guardan seis años para Impuestos Internos.'
          : 'La compra todavía está en curso.',
        until: paidAt ? keptUntil('paid_buyer', paidAt).toISOString() : null,
      })),
      ...onTheWay.map(({ orderId }) => ({ orderId, why: 'Un regalo para ella va en camino.', until: null })),
    ],
  }
}

const stillInside = () =>
  new Problem(
    'not_possible',
    'Todavía es socia de un grupo. Primero termina ahí; después se pueden borrar sus datos.',
  )

/**
 * A person asks us to forget her. One transaction; what was forgotten does not come back.
 * @public the desk gives it a page
 */
export const erasePersonWorkflow = transactionWorkflow('erase-person', (trx, asked: Asked) =>
  erasePerson(trx, asked, new Date()),
)
