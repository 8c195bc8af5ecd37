import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { databaseNow } from '../../../kernel/time/clock'
import { emitEach } from '../../../outbox/emit'
import { signUpProblem } from '../rules/session'
import { promoted } from '../rules/waiting-list'
import { nowOf, type SessionRow } from './lock-session'

export type Counted = { enrolled: number; waiting: { id: string; member_id: string }[] }

/** Who is on the list of a session that is locked, those who wait in their order. */
export async function listOf(trx: Knex.Transaction, sessionId: string): Promise<Counted> {
  const rows = await trx('training_enrolment')
    .where({ session_id: sessionId })
    .whereNot('state', 'left')
    .whereNull('deleted_at')
    .orderBy(['since', 'id'])
    .select<{ id: string; member_id: string; state: string }[]>('id', 'member_id', 'state')
  const waiting = rows.filter(({ state }) => state === 'waiting')
  return { enrolled: rows.length - waiting.length, waiting }
}

/** What is free of a session goes to who waits longest, and she hears of it; once it began, to nobody. */
export async function givePlaces(trx: Knex.Transaction, session: SessionRow): Promise<void> {
  if (signUpProblem(nowOf(session), await databaseNow(trx))) return
  const { enrolled, waiting } = await listOf(trx, session.id)
  const lucky = promoted(session.places, enrolled, waiting)
  if (lucky.length === 0) return
  await trx('training_enrolment')
    .whereIn(
      'id',
      lucky.map(({ id }) => id),
    )
    .update({ state: 'enrolled', updated_at: trx.fn.now() })
  await emitEach(
    trx,
    'session.place_given',
    lucky.map(({ id }) => ({ enrolment_id: id })),
  )
}
