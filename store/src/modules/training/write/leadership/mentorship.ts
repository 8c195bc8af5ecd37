import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { newId } from '../../../../kernel/new-id'
import { invalid, notFound, Problem } from '../../../../kernel/problem'
import { isUniqueViolation } from '../../../../kernel/unique-violation'
import { findCandidatesOf } from '../../../federation/read/desk/find-candidates'
import { byOfficer, type Officer } from '../../../federation/write/write-act'

type Pair = { mentor: string; mentee: string }

/** One accompanies another, once both agree. Its id. @throws Problem 400 invalid_data · 409 not_possible */
export async function proposeMentorship(
  trx: Knex.Transaction,
  officer: Officer,
  { mentor, mentee }: Pair,
): Promise<string> {
  if (mentor === mentee) throw invalid('Elige a dos personas distintas.', { mentee: 'Elige a otra persona.' })
  const there = await findCandidatesOf(trx, officer.organizationId, [mentor, mentee])
  if (there.length < 2)
    throw invalid('Hay alguien que no es de los grupos de esta mesa.', { mentee: 'Elige a otra persona.' })
  const id = newId('ment')
  try {
    await trx('mentorship').insert({
      ...{ id, organization_id: officer.organizationId, mentor_id: mentor, mentee_id: mentee },
      by: byOfficer(officer),
    })
  } catch (error) {
    if (!isUniqueViolation(error)) throw error
    throw new Problem('not_possible', 'Ella ya la acompaña, o se le propuso y falta que respondan.')
  }
  return id
}

const open = (trx: Knex.Transaction, id: string) =>
  trx('mentorship').where({ id }).whereNull('ended_at').whereNull('deleted_at')

/** @returns whether it was not over yet. @throws Problem 404 not_found: it is of another desk */
export async function endMentorshipAtDesk(
  trx: Knex.Transaction,
  officer: Officer,
  id: string,
): Promise<boolean> {
  const of = { organization_id: officer.organizationId }
  const count = await open(trx, id)
    .where(of)
    .update({ ended_at: trx.fn.now(), ended_by: byOfficer(officer), updated_at: trx.fn.now() })
  if (
    count === 0 &&
    !(await trx('mentorship')
      .where({ id, ...of })
      .first('id'))
  )
    throw notFound('Ese acompañamiento no está.')
  return count > 0
}

type Answer = { memberId: string; id: string; answer: 'agree' | 'end' }

/**
 * One of the two agrees, or ends it; said twice, as the first time. @returns whether it changed something
 * @throws Problem 404 not_found: she is none of them · 409 not_possible: it is over
 */
export async function answerMentorship(
  trx: Knex.Transaction,
  { memberId, id, answer }: Answer,
): Promise<boolean> {
  const row = await trx('mentorship')
    .where({ id })
    .whereNull('deleted_at')
    .forUpdate()
    .first<{ mentor_id: string; mentee_id: string; ended_at: Date | null } | undefined>(
      ...(['mentor_id', 'mentee_id', 'ended_at'] as const),
    )
  if (!row || ![row.mentor_id, row.mentee_id].includes(memberId))
    throw notFound('Ese acompañamiento no está.')
  if (answer === 'end') {
    const ended = { ended_at: trx.fn.now(), ended_by: `member:${memberId}`, updated_at: trx.fn.now() }
    return (await open(trx, id).update(ended)) > 0
  }
  if (row.ended_at) throw new Problem('not_possible', 'Ese acompañamiento ya terminó.')
  const agreed = row.mentor_id === memberId ? 'mentor_agreed_at' : 'mentee_agreed_at'
  return (
    (await open(trx, id)
      .whereNull(agreed)
      .update({ [agreed]: trx.fn.now(), updated_at: trx.fn.now() })) > 0
  )
}
