import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { ShareAnswer } from '../../../contracts'
import { bodyHashOf } from '../../../kernel/body-hash'
import { newId } from '../../../kernel/new-id'
import { invalid, notFound, Problem } from '../../../kernel/problem'
import type { Acting } from '../../federation/read/acting'
import { holdMandate } from '../../federation/read/hold-mandate'
import { callOffStanding, type CallOff, readCallOff } from '../read/call-off-standing'
import { shares } from '../read/rows'
import { nextAnswerBy } from '../rules/allocation/answer-days'
import { roundOf } from '../rules/allocation/round'
import { holdMonth } from './hold-month'
import { writeRound } from './write-round'

export type SaidAnswer = Pick<Acting, 'organizationId' | 'by'> & {
  shareId: string
  key: string
  answer: ShareAnswer
}
type ShareRow = {
  units: number
  call_off_id: string
  answer_by: string
  accepted_units: number | null
  key: string | null
  body_hash: string | null
}

const SHARE = `select s.units, s.call_off_id, s.answer_by, s.accepted_units, s.key, s.body_hash from ${shares} s
where s.id = :shareId and s.organization_id = :organizationId and s.units > 0`

/**
 * What a group says to its share, once; what it does not take is shared out among the others in the same act. Answers
 * whether it is new.
 * @throws Problem 400 invalid_data · 404 not_found (no share of its, or the mandate is over) · 409 not_possible (its day is
 *   over, or it was answered otherwise) · 422 key_reused
 */
export async function answerShare(
  trx: Knex.Transaction,
  { organizationId, by, shareId, key, answer }: SaidAnswer,
): Promise<boolean> {
  await holdMandate(trx, by)
  const callOff = await callOffOf(trx, { shareId, organizationId })
  const today = await holdMonth(trx, callOff.standardId, callOff.month)
  const share = await shareOf(trx, { shareId, organizationId })
  const bodyHash = bodyHashOf(answer)
  if (share.accepted_units !== null) {
    if (share.key === key && share.body_hash !== bodyHash)
      throw new Problem('key_reused', 'Ese envío ya se usó con otros datos. Mándalo de nuevo.')
    if (share.accepted_units === answer.acceptedUnits) return false
    throw new Problem('not_possible', 'Tu grupo ya respondió ese pedido, y con otra cantidad.')
  }
  if (share.answer_by < today)
    throw new Problem('not_possible', 'El plazo para responder ya pasó: eso cuenta como que no se puede.')
  if (answer.acceptedUnits > share.units)
    throw invalid('Hay algo que corregir.', { acceptedUnits: `Les tocaron ${share.units}: no más que eso.` })
  await trx('supply_share_answer').insert({
    ...{
      id: newId('sans'),
      share_id: shareId,
      accepted_units: answer.acceptedUnits,
      key,
      body_hash: bodyHash,
      by,
    },
    said_at: trx.raw('least(cast(? as timestamptz), now())', [answer.saidAt]),
  })
  if (answer.acceptedUnits < share.units) await shareRest(trx, callOff, { today, by, given: share.answer_by })
  return true
}

const shareOf = async (trx: Knex.Transaction, of: { shareId: string; organizationId: string }) => {
  const share = (await trx.raw<{ rows: ShareRow[] }>(SHARE, of)).rows[0]
  if (!share) throw notFound('No encontramos ese pedido entre los de tu grupo.')
  return share
}

async function callOffOf(
  trx: Knex.Transaction,
  of: { shareId: string; organizationId: string },
): Promise<CallOff> {
  const callOff = await readCallOff(trx, (await shareOf(trx, of)).call_off_id)
  if (!callOff) throw new Error(`${of.shareId} is of no call-off`)
  return callOff
}

/** What a group did not take goes to the others, as far as they have it. */
async function shareRest(
  trx: Knex.Transaction,
  callOff: CallOff,
  { today, by, given }: { today: string; by: string; given: string },
): Promise<void> {
  const standing = await callOffStanding(trx, callOff, today)
  const round = roundOf(standing.openUnits, callOff.lotUnits, standing.groups, standing.by)
  if (round.sharedUnits === 0) return
  const answerBy = nextAnswerBy(given, today, callOff.deliverOn)
  await writeRound(trx, standing, round, { kind: 'after_answers', answerBy, by })
}
