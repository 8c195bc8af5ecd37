import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { databaseNow } from '../../kernel/time/clock'
import type { Invitation } from '../../contracts'
import { notFound, Problem } from '../../kernel/problem'
import {
  findInvitation,
  type FoundInvitation,
  holdInvitation,
  toInvitation,
} from '../../modules/federation/read/find-invitation'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

type Reply = { token: string; memberId: string; answer: 'accept' | 'decline' }

const DONE = { accept: 'accepted', decline: 'declined' } as const

/** @throws Problem 403 not_yours · 404 not_found · 409 not_possible */
async function reply(trx: Knex.Transaction, { token, memberId, answer }: Reply): Promise<Invitation> {
  await holdInvitation(trx, token, memberId)
  const found = await findInvitation(trx, token, memberId)
  if (!found) throw notFound('No encontramos esa invitación. Abre de nuevo el enlace que te llegó.')
  const isHers = found.memberId === memberId
  const before = toInvitation(found, token)
  // Her own answer again: it arrived the first time and its answer was lost.
  if (isHers && before.state === DONE[answer]) return before
  if (before.state !== 'open')
    throw new Problem('not_possible', 'Esa invitación ya se contestó o venció. Pide que te manden otra.')
  if (!isHers && found.contact)
    throw new Problem('not_yours', 'Esa invitación es para otra persona. Entra con el número al que llegó.')
  await close(trx, found, memberId, answer)
  if (!isHers) await forgetNameless(trx, found.memberId)
  return { ...before, state: DONE[answer] }
}

/** What she says is written, and an invitation without a contact becomes hers. */
async function close(
  trx: Knex.Transaction,
  { id, organizationId }: FoundInvitation,
  memberId: string,
  answer: Reply['answer'],
): Promise<void> {
  const isIn = await trx('membership')
    .where({ organization_id: organizationId, member_id: memberId })
    .whereNot('id', id)
    .whereNull('until')
    .whereNull('deleted_at')
    .select<{ id: string }[]>('id')
  if (isIn.length > 0) throw new Problem('not_possible', 'Ya eres parte de ese grupo.')
  const now = await databaseNow(trx)
  await trx('membership')
    .where('id', id)
    .update({
      member_id: memberId,
      updated_at: now,
      ...(answer === 'accept' ? { accepted_at: now } : { declined_at: now, until: now }),
    })
}

/** Somebody who was only a name on an invitation turned out to be a member whom we know. */
async function forgetNameless(trx: Knex.Transaction, memberId: string): Promise<void> {
  await trx('member')
    .where('id', memberId)
    .whereNotExists(trx('membership').select('id').where('member_id', memberId).whereNull('deleted_at'))
    .update({ deleted_at: new Date() })
}

/** She says whether she wants to be part of it; either way the day is kept. */
export const answerInvitationWorkflow = transactionWorkflow('answer-invitation', reply)
