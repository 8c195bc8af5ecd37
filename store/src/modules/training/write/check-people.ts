import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { invalid } from '../../../kernel/problem'
import { findCandidatesOf } from '../../federation/read/desk/find-candidates'
import type { SessionRow } from './lock-session'

/**
 * That all of them are of who holds the session, of what is below it, or on its list.
 * @throws Problem 400 invalid_data
 */
export async function checkPeople(
  trx: Knex.Transaction,
  session: SessionRow,
  memberIds: readonly string[],
): Promise<void> {
  const there = await findCandidatesOf(trx, session.organization_id, memberIds)
  const listed = await trx('training_enrolment')
    .where({ session_id: session.id })
    .whereNot('state', 'left')
    .whereNull('deleted_at')
    .pluck<string[]>('member_id')
  const known = new Set([...there.map(({ id }) => id), ...listed])
  if (!memberIds.every((id) => known.has(id)))
    throw invalid('Hay alguien que no es de los grupos de esta mesa.', { members: 'Búscala por su nombre.' })
}
