import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { FailureRequest } from '../../../contracts'
import { bodyHashOf } from '../../../kernel/body-hash'
import { newId } from '../../../kernel/new-id'
import { invalid, Problem } from '../../../kernel/problem'
import { byOfficer, type Officer } from '../../federation/write/write-act'
import { callOffStanding, ownCallOff } from '../read/call-off-standing'
import { acceptedOf } from '../rules/allocation/groups-of'
import { nextAnswerBy } from '../rules/allocation/answer-days'
import { coverRound } from '../rules/allocation/round'
import { holdMonth } from './hold-month'
import type { Shared } from './share-call-off'
import { writeRound } from './write-round'

export type FailureAsked = { callOffId: string; key: string; failure: FailureRequest }

/**
 * A group cannot deliver what it accepted: its reserve and the others are asked for it in the same act.
 * @throws Problem 400 invalid_data · 404 not_found · 422 key_reused
 */
export async function coverGroupFailure(
  trx: Knex.Transaction,
  officer: Officer,
  { callOffId, key, failure }: FailureAsked,
): Promise<Shared> {
  const callOff = await ownCallOff(trx, officer.organizationId, callOffId)
  const today = await holdMonth(trx, callOff.standardId, callOff.month)
  const bodyHash = bodyHashOf(failure)
  const known = await trx('supply_failure')
    .where({ call_off_id: callOffId, key })
    .first<{ allocation_id: string; body_hash: string } | undefined>('allocation_id', 'body_hash')
  const standing = await callOffStanding(trx, callOff, today)
  if (known) {
    if (known.body_hash !== bodyHash)
      throw new Problem('key_reused', 'Ese envío ya se usó con otros datos. Mándalo de nuevo.')
    return { id: known.allocation_id, isNew: false, sharedUnits: 0, missingUnits: standing.openUnits }
  }
  const organization = standing.idOf.get(failure.group)
  const accepted = acceptedOf(failure.group, standing)
  if (!organization || accepted === 0)
    throw invalid('Hay algo que corregir.', { group: 'Elige un grupo que haya aceptado.' })
  if (failure.units > accepted)
    throw invalid('Hay algo que corregir.', { units: `Aceptó ${accepted}: no puede fallar con más.` })
  const asked = {
    handle: failure.group,
    failedUnits: failure.units,
    lotUnits: callOff.lotUnits,
    by: standing.by,
  }
  const round = coverRound(asked, standing.groups, standing.reserves)
  const by = byOfficer(officer)
  const answerBy = nextAnswerBy(today, today, callOff.deliverOn)
  const id = await writeRound(trx, standing, round, { kind: 'cover', answerBy, by })
  await trx('supply_failure').insert({
    ...{ id: newId('fail'), call_off_id: callOffId, allocation_id: id, organization_id: organization },
    ...{ units: failure.units, reason: failure.reason, key, body_hash: bodyHash, by },
  })
  return { id, isNew: true, sharedUnits: round.sharedUnits, missingUnits: round.missingUnits }
}
