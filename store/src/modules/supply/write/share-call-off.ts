import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { invalid, Problem } from '../../../kernel/problem'
import { byOfficer, type Officer } from '../../federation/write/write-act'
import { callOffStanding, ownCallOff } from '../read/call-off-standing'
import { answerByProblem } from '../rules/allocation/answer-days'
import { roundOf } from '../rules/allocation/round'
import { holdMonth } from './hold-month'
import { writeRound } from './write-round'

/** `seenRounds`: how many rounds she saw; there are more already: it was shared meanwhile, and is not once more. */
export type ShareAsked = { callOffId: string; answerBy: string; seenRounds: number }
export type Shared = { id: string | null; isNew: boolean; sharedUnits: number; missingUnits: number }

/**
 * What nobody holds of a call-off is shared out among the groups that have it free.
 * @throws Problem 400 invalid_data · 404 not_found · 409 not_possible (nothing is open, or nobody has any free)
 */
export async function shareCallOff(
  trx: Knex.Transaction,
  officer: Officer,
  { callOffId, answerBy, seenRounds }: ShareAsked,
): Promise<Shared> {
  const callOff = await ownCallOff(trx, officer.organizationId, callOffId)
  const today = await holdMonth(trx, callOff.standardId, callOff.month)
  const standing = await callOffStanding(trx, callOff, today)
  if (standing.rounds > seenRounds)
    return { id: null, isNew: false, sharedUnits: 0, missingUnits: standing.openUnits }
  const problem = answerByProblem(answerBy, today, callOff.deliverOn)
  if (problem) throw invalid('Hay algo que corregir.', { answerBy: problem })
  if (standing.openUnits === 0)
    throw new Problem('not_possible', 'De este pedido no queda nada por repartir.')
  const round = roundOf(standing.openUnits, callOff.lotUnits, standing.groups, standing.by)
  if (round.sharedUnits === 0)
    throw new Problem(
      'not_possible',
      'Ningún grupo calificado tiene libres para ese mes: no hay qué repartir.',
    )
  const kind = standing.rounds === 0 ? 'first' : 'after_answers'
  const id = await writeRound(trx, standing, round, { kind, answerBy, by: byOfficer(officer) })
  return { id, isNew: true, sharedUnits: round.sharedUnits, missingUnits: round.missingUnits }
}
