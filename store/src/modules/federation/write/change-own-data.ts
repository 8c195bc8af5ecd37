import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { newId } from '../../../kernel/new-id'
import { invalid } from '../../../kernel/problem'
import { emit } from '../../../outbox/emit'
import { isSessionOpen } from '../../access/read/is-session-open'
import { endEntries } from '../../access/write/end-entries'
import { restFactor } from '../../access/write/rest-factor'
import { notEntered } from '../read/acting'

type Person = { name: string; phone: string | null; email: string | null }
type Own = { memberId: string; sessionId: string }

const OWN_NUMBER = 'Ese es el número que ya tienes.'

/** The row is held: of two changes at once the second sees what the first did, and whether it ended its session. */
async function lockOwn(trx: Knex.Transaction, { memberId, sessionId }: Own): Promise<Person> {
  const before = await trx('member')
    .where({ id: memberId, deleted_at: null })
    .forUpdate()
    .first<Person | undefined>('name', 'phone', 'email')
  if (!before || !(await isSessionOpen(trx, sessionId))) throw notEntered()
  return before
}

/** Written as what staff corrects is, by herself. */
async function writeOwn(trx: Knex.Transaction, memberId: string, before: Person, after: Person) {
  const id = newId('mcor')
  await trx('member')
    .where({ id: memberId })
    .update({ ...after, updated_at: trx.fn.now() })
  const values = { before: JSON.stringify(before), after: JSON.stringify(after) }
  await trx('member_correction').insert({ id, member_id: memberId, by: memberId, ...values })
  return id
}

/** At once: it opens nothing. Those who lead her groups hear of it. @throws Problem 401 not_entered */
export async function changeOwnName(trx: Knex.Transaction, { name, ...own }: Own & { name: string }) {
  const before = await lockOwn(trx, own)
  if (before.name === name) return { name }
  const correction = await writeOwn(trx, own.memberId, before, { ...before, name })
  await emit(trx, 'name.changed', { correction_id: correction })
  return { name }
}

/**
 * With another number only this session goes on, and no money moves with her second factor for a day; the old number,
 * her e-mail and other officers hear of it. That she has the number in her hand was proved before.
 * @throws Problem 401 not_entered · a unique violation when it became somebody else's
 */
export async function changeOwnNumber(trx: Knex.Transaction, { phone, ...own }: Own & { phone: string }) {
  const before = await lockOwn(trx, own)
  if (before.phone === phone) throw invalid(OWN_NUMBER, { phone: OWN_NUMBER })
  const correction = await writeOwn(trx, own.memberId, before, { ...before, phone })
  await endEntries(trx, own.memberId, own.sessionId)
  await restFactor(trx, own.memberId)
  await emit(trx, 'contact.changed', { correction_id: correction })
  return { phone }
}

/** @throws Problem 400 invalid_data: it is hers already */
export async function demandOtherNumber(knex: Knex, memberId: string, phone: string): Promise<void> {
  const own = await knex('member').where({ id: memberId, phone }).first<object | undefined>('id')
  if (own) throw invalid(OWN_NUMBER, { phone: OWN_NUMBER })
}
