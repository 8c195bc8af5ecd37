import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { newId } from '../../../kernel/new-id'
import { Problem } from '../../../kernel/problem'
import { databaseNow } from '../../../kernel/time/clock'
import { signUpProblem } from '../rules/session'
import { stateFor } from '../rules/waiting-list'
import { givePlaces, listOf } from './give-places'
import { nowOf, type SessionRow } from './lock-session'

export type Enrolled = { memberId: string; needsChildcare: boolean; needsTransport: boolean; by: string }

/**
 * She is on the list of a session that is locked, or waits for a place; who is there already keeps hers, with what she
 * needs as it is said now. @returns how she stands. @throws Problem 409 not_possible
 */
export async function enrol(
  trx: Knex.Transaction,
  session: SessionRow,
  { memberId: member_id, needsChildcare, needsTransport, by }: Enrolled,
): Promise<'enrolled' | 'waiting'> {
  await checkOpen(trx, session)
  const needs = { needs_childcare: needsChildcare, needs_transport: needsTransport }
  const kept = await enrolmentOf(trx, session.id, member_id)
  const written = { ...needs, updated_at: trx.fn.now() }
  if (kept && kept.state !== 'left') {
    await trx('training_enrolment').where('id', kept.id).update(written)
    return kept.state
  }
  const { enrolled, waiting } = await listOf(trx, session.id)
  const state = stateFor(session.places, enrolled, waiting.length)
  const since = trx.raw('clock_timestamp()')
  if (kept)
    await trx('training_enrolment')
      .where('id', kept.id)
      .update({ ...written, state, since, by })
  else
    await trx('training_enrolment').insert({
      id: newId('tenr'),
      session_id: session.id,
      ...{ member_id, state, since, by, ...needs },
    })
  return state
}

/** She leaves the list, and who waits longest gets her place. Left twice, as the first time. @throws Problem 409 */
export async function leave(trx: Knex.Transaction, session: SessionRow, memberId: string): Promise<void> {
  const kept = await enrolmentOf(trx, session.id, memberId)
  if (!kept || kept.state === 'left') return
  await checkOpen(trx, session)
  await trx('training_enrolment').where('id', kept.id).update({ state: 'left', updated_at: trx.fn.now() })
  await givePlaces(trx, session)
}

async function checkOpen(trx: Knex.Transaction, session: SessionRow): Promise<void> {
  const problem = signUpProblem(nowOf(session), await databaseNow(trx))
  if (problem) throw new Problem('not_possible', problem)
}

export const enrolmentOf = (trx: Knex.Transaction, session_id: string, member_id: string) =>
  trx('training_enrolment')
    .where({ session_id, member_id })
    .whereNull('deleted_at')
    .first<{ id: string; state: 'enrolled' | 'waiting' | 'left' } | undefined>('id', 'state')
