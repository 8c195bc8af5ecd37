import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { LotState } from '../../../contracts'
import { newId } from '../../../kernel/new-id'
import { notFound, Problem } from '../../../kernel/problem'
import { emit } from '../../../outbox/emit'
import { groupsBelow, ownGroups } from '../../federation/read/desk/groups-below'
import { byOfficer, type Officer } from '../../federation/write/write-act'
import { lotStatesNow, lotStateTold } from '../read/rows'

export type StandingLot = {
  id: string
  code: string
  organization_id: string
  title: string
  state: LotState
  /** Of its last state; 0: none. */
  number: number
}

const SQL = `select l.id, l.code, l.organization_id, l.title, ${lotStateTold('s.state')} as state,
  coalesce(s.number, 0) as number
from supply_lot l left join ${lotStatesNow} s on s.lot_id = l.id
where l.code = any(:codes) and l.organization_id = any(:groups) and l.deleted_at is null order by l.id`

export const unknownLot = () => notFound('No encontramos ese lote en esta mesa.')

/** Lots of the groups below a desk, held until the transaction ends. @throws Problem 404 not_found */
export async function standingLots(
  trx: Knex.Transaction,
  officer: Officer,
  codes: string[],
): Promise<StandingLot[]> {
  const groups = await groupsBelow(trx, officer.organizationId)
  await trx('supply_lot').whereIn('code', codes).orderBy('id').forNoKeyUpdate().select('id')
  const { rows } = await trx.raw<{ rows: StandingLot[] }>(SQL, { codes, groups })
  if (rows.length < new Set(codes).size) throw unknownLot()
  return rows
}

type State = 'held' | 'released' | 'recalled'

/** Its group hears of it. Answers the number of the new state. To be called with the lot held. */
export async function writeState(
  trx: Knex.Transaction,
  officer: Officer,
  { lot, state, why }: { lot: StandingLot; state: State; why: string },
): Promise<number> {
  const number = lot.number + 1
  await trx('supply_lot_state').insert({
    ...{ id: newId('lots'), lot_id: lot.id, number, state, why, by: byOfficer(officer) },
  })
  await emit(trx, 'lot.stated', { lot_id: lot.id, number: String(number) })
  return number
}

type Said = { code: string; state: 'held' | 'released'; why: string }

/**
 * A lot is held, or released after it was. Answers whether it was not so yet.
 * @throws Problem 403 not_yours (released by its own group) · 404 not_found · 409 not_possible (it was recalled)
 */
export async function stateLot(trx: Knex.Transaction, officer: Officer, { code, state, why }: Said) {
  const [lot] = await standingLots(trx, officer, [code])
  if (!lot) throw unknownLot()
  if (lot.state === 'recalled')
    throw new Problem('not_possible', 'Ese lote se retiró: ya no se retiene ni se libera.')
  if ((state === 'held') === (lot.state === 'held')) return { lot, isNew: false }
  if (state === 'released' && (await ownGroups(trx, officer.memberId)).includes(lot.organization_id))
    throw new Problem('not_yours', 'Es de tu grupo: lo libera alguien de otro.')
  await writeState(trx, officer, { lot, state, why })
  return { lot, isNew: true }
}
