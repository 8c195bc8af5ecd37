import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { SessionFacts } from '../../../contracts'
import { newId } from '../../../kernel/new-id'
import { invalid, Problem } from '../../../kernel/problem'
import { chileMoment } from '../../../kernel/time/chile-moment'
import { databaseNow } from '../../../kernel/time/clock'
import { isUniqueViolation } from '../../../kernel/unique-violation'
import { emit } from '../../../outbox/emit'
import { byOfficer, type Officer } from '../../federation/write/write-act'
import { newestOutline } from '../read/outlines'
import { trainersOf } from '../read/trainers'
import { cancelProblem, changeProblem, timesProblem } from '../rules/session'
import { lockSession, nowOf, type SessionRow } from './lock-session'
import { givePlaces } from './give-places'

/** Its id. @throws Problem 400 invalid_data · 409 not_possible: it is planned already */
export async function planSession(
  trx: Knex.Transaction,
  officer: Officer,
  facts: SessionFacts,
): Promise<string> {
  const id = newId('tses')
  const columns = await columnsOf(trx, officer, facts, null)
  await once(() =>
    trx('training_session').insert({
      id,
      organization_id: officer.organizationId,
      ...columns,
      by: byOfficer(officer),
    }),
  )
  return id
}

/**
 * Other facts of one that is not over. Moved in time or place, all who signed up hear of it, and are reminded again.
 * @returns what it was; null: nothing of it is different
 * @throws Problem 400 invalid_data · 404 not_found · 409 not_possible
 */
export async function changeSession(
  trx: Knex.Transaction,
  officer: Officer,
  id: string,
  facts: SessionFacts,
): Promise<SessionRow | null> {
  const before = await lockSession(trx, id, officer.organizationId)
  const problem = changeProblem(nowOf(before), await databaseNow(trx))
  if (problem) throw new Problem('not_possible', problem)
  const columns = await columnsOf(trx, officer, facts, before)
  const differs = (name: keyof typeof columns) => String(columns[name]) !== String(before[name])
  if (!(Object.keys(columns) as (keyof typeof columns)[]).some(differs)) return null
  const isMoved = differs('starts_at') || differs('ends_at') || differs('place')
  const revision = before.revision + (isMoved ? 1 : 0)
  await once(() =>
    trx('training_session')
      .where({ id })
      .update({ ...columns, revision, ...(isMoved && { reminded_at: null }), updated_at: trx.fn.now() }),
  )
  if (isMoved) await emit(trx, 'session.moved', { session_id: id, revision: String(revision) })
  await givePlaces(trx, { ...before, ...columns })
  return before
}

/** Once, and all who signed up hear of it. @returns the session; null: it was called off before. @throws Problem 404, 409 */
export async function cancelSession(
  trx: Knex.Transaction,
  officer: Officer,
  id: string,
  reason: string,
): Promise<SessionRow | null> {
  const session = await lockSession(trx, id, officer.organizationId)
  if (session.cancelled_at) return null
  const [counted] = await trx('training_attendance')
    .where({ session_id: id })
    .whereNull('withdrawn_at')
    .count<{ count: string }[]>('id as count')
  const problem = cancelProblem(nowOf(session), Number(counted?.count), await databaseNow(trx))
  if (problem) throw new Problem('not_possible', problem)
  await trx('training_session')
    .where({ id })
    .update({ cancelled_at: trx.fn.now(), cancelled_by: byOfficer(officer), cancelled_reason: reason })
  await emit(trx, 'session.cancelled', { session_id: id })
  return session
}

async function columnsOf(
  trx: Knex.Transaction,
  { organizationId }: Officer,
  facts: SessionFacts,
  before: SessionRow | null,
) {
  const times = { startsAt: chileMoment(facts.day, facts.from), endsAt: chileMoment(facts.day, facts.until) }
  const wrong: Wrong = {
    ...timesProblem(times, before && nowOf(before), await databaseNow(trx)),
    ...(await courseProblem(trx, facts.course, before)),
    ...(await trainerProblem(trx, organizationId, facts.trainer, before)),
  }
  if (Object.keys(wrong).length > 0) throw invalid('Hay algo que corregir.', wrong)
  const { course, place, places, trainer: trainer_id, childcare, transport } = facts
  const moments = { starts_at: times.startsAt, ends_at: times.endsAt }
  return { course, ...moments, place, places, trainer_id, childcare, transport }
}

type Wrong = Record<string, string>

async function courseProblem(
  trx: Knex.Transaction,
  course: string,
  before: SessionRow | null,
): Promise<Wrong> {
  if (before) return before.course === course ? {} : { course: 'Una jornada no cambia de curso: haz otra.' }
  const outline = await newestOutline(trx, course)
  return outline && !outline.isWithdrawn ? {} : { course: 'Elige un curso de los que se dan.' }
}

async function trainerProblem(
  trx: Knex.Transaction,
  organizationId: string,
  trainer: string,
  before: SessionRow | null,
): Promise<Wrong> {
  if (before?.trainer_id === trainer) return {}
  const known = await trainersOf(trx, organizationId)
  return known.some(({ id }) => id === trainer) ? {} : { trainer: 'Elige quién la hace.' }
}

/** Sent twice, there is one. */
async function once(write: () => PromiseLike<unknown>): Promise<void> {
  try {
    await write()
  } catch (error) {
    if (!isUniqueViolation(error)) throw error
    throw new Problem('not_possible', 'Ya hay una jornada de ese curso ahí y a esa hora.')
  }
}
