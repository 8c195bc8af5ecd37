import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { newId } from '../../../kernel/new-id'
import { emitEach } from '../../../outbox/emit'
import type { Standing } from '../read/call-off-standing'
import { type Round, RULE_VERSION } from '../rules/allocation/round'

type As = { kind: 'first' | 'after_answers' | 'cover'; answerBy: string; by: string }

/** A round and its shares, the next of that call-off: each group hears of its own. Answers its id. */
export async function writeRound(
  trx: Knex.Transaction,
  { callOff, rounds, idOf, voted }: Standing,
  { askedUnits, missingUnits, shares }: Round,
  { kind, answerBy, by }: As,
): Promise<string> {
  const id = newId('alloc')
  await trx('supply_allocation').insert({
    ...{ id, call_off_id: callOff.id, number: rounds + 1, kind, answer_by: answerBy },
    ...{ rule_version: RULE_VERSION, lot_units: callOff.lotUnits, asked_units: askedUnits },
    ...{ missing_units: missingUnits, rule_id: voted?.id ?? null, by },
  })
  const organizationOf = (handle: string) => {
    const organization = idOf.get(handle)
    if (!organization) throw new Error(`${handle} is not of this call-off`)
    return organization
  }
  const rows = shares.map((share) => ({ ...share, id: newId('share') }))
  await trx('supply_share').insert(
    rows.map(({ id: shareId, handle, units, steps, reserve }) => ({
      ...{ id: shareId, allocation_id: id, organization_id: organizationOf(handle), units },
      steps: JSON.stringify(steps),
      reserve_organization_id: reserve && organizationOf(reserve.handle),
      reserve_units: reserve && reserve.units,
    })),
  )
  await emitEach(
    trx,
    'share.given',
    rows.filter(({ units }) => units > 0).map(({ id: shareId }) => ({ share_id: shareId })),
  )
  return id
}
