import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { Problem } from '../../kernel/problem'
import { keptUntil } from '../../modules/privacy/rules/retention'
import {
  contactOf,
  findBought,
  findMember,
  findReceived,
  type Bought,
} from '../../modules/privacy/read/find-person'
import { forgetBuyers, forgetMessages, forgetRecipients } from '../../modules/privacy/write/forget-buyers'
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
  const { value } = contactOf(contact)
  const bought = await findBought(trx, contact)
  const kept = bought.filter((one) => isKept(one, now))
  const erased = await forgetBuyers(
    trx,
    bought.filter((one) => !isKept(one, now)),
  )
  const received = await findReceived(trx, contact)
  const onTheWay = received.filter(({ isUnderWay }) => isUnderWay)
  const gifts = await forgetRecipients(
    trx,
    received.filter(({ isUnderWay }) => !isUnderWay),
  )
  const member = await findMember(trx, contact)
  if (member) await refuseWhileInside(trx, member.id)
  await forgetMembers(trx, member ? [member.id] : [])
  const messages = await forgetMessages(trx, (query) => query.where('to', value))
  return {
    erased,
    gifts,
    messages,
    isMemberErased: member !== undefined,
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

async function refuseWhileInside(trx: Knex.Transaction, memberId: string): Promise<void> {
  const inside = await trx('membership')
    .where('member_id', memberId)
    .whereNull('deleted_at')
    .whereNotNull('accepted_at')
    .whereRaw('(until is null or until > now())')
    .first<object | undefined>('id')
  if (inside)
    throw new Problem(
      'not_possible',
      'Todavía es socia de un grupo. Primero termina ahí; después se pueden borrar sus datos.',
    )
}

/**
 * A person asks us to forget her. One transaction; what was forgotten does not come back.
 * @public the desk gives it a page
 */
export const erasePersonWorkflow = transactionWorkflow('erase-person', (trx, asked: Asked) =>
  erasePerson(trx, asked, new Date()),
)
