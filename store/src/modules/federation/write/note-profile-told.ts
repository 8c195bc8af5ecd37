import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { ProfileOutcome } from '../../../contracts/bridge'
import type { ProfileProposalState } from '../../../contracts/group/profile'
import { notFound, Problem } from '../../../kernel/problem'
import { afterTold } from '../rules/profile-proposal'

/** What the cms told of a proposal. `at`: by its clock. */
export type ProfileTold = {
  id: string
  told: ProfileOutcome | 'received'
  reason: string | null
  at: string
}

/**
 * Writes down what became of a proposal, once. Answers whether anything changed by it.
 * @throws Problem 404 not_found · 409 not_possible when it ended otherwise
 */
export async function noteProfileTold(
  trx: Knex.Transaction,
  { id, told, reason, at }: ProfileTold,
): Promise<boolean> {
  const row = await trx('profile_proposal')
    .where({ id })
    .whereNull('deleted_at')
    .forUpdate()
    .first<{ state: ProfileProposalState; received_at: Date | null } | undefined>('state', 'received_at')
  if (!row) throw notFound('No conocemos esa propuesta.')
  const state = afterTold(row.state, told)
  if (state === 'refused') throw new Problem('not_possible', 'Esa propuesta ya terminó de otra manera.')
  if (state === row.state) return false
  const received_at = row.received_at ?? at
  await trx('profile_proposal')
    .where({ id })
    .update({ state, reason, received_at, state_at: at, updated_at: trx.fn.now() })
  return true
}
