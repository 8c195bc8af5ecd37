import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { DowngradeRequest } from '../../../contracts'
import { bodyHashOf } from '../../../kernel/body-hash'
import { newId } from '../../../kernel/new-id'
import { invalid, notFound, Problem } from '../../../kernel/problem'
import { byOfficer, type Officer } from '../../federation/write/write-act'
import { lotUsesNow, shares } from '../read/rows'
import { type ReceptionKept, receptionKept } from '../read/receptions/reception-kept'
import { downgradeProblems, whySettled } from '../rules/reception'
import { holdCallOff, holdMonth } from './hold-month'
import { lotsAt, type Place, useLot } from './use-lots'

export type Downgraded = { id: string; key: string; asked: DowngradeRequest }
export type TakenBack = { id: string; why: string }

const SETTLED = {
  invoiced: (folio: string | null) =>
    new Problem('invoiced', `Ese pedido ya se facturó, con la ${folio ?? ''}: lo que se recibió no cambia.`),
  handed_over: () =>
    new Problem('not_possible', 'Eso ya se entregó al comprador: lo que se recibió no cambia.'),
}

/**
 * A reception was counted wrong: it counts for nothing any more and its lot has its units again, once. The row stays.
 * @throws Problem 404 not_found · 409 invoiced · 409 not_possible (it was handed over)
 */
export async function takeBackReception(
  trx: Knex.Transaction,
  officer: Officer,
  { id, why }: TakenBack,
): Promise<boolean> {
  const kept = await held(trx, officer, id)
  if (kept.isTakenBack) return false
  await giveBack(trx, officer, kept, kept.acceptedUnits)
  await trx('supply_reception_change').insert({
    ...{ id: newId('recc'), reception_id: id, kind: 'taken_back', units: 0, why, point: null },
    ...{ key: 'taken_back', body_hash: bodyHashOf({ why }), by: byOfficer(officer) },
  })
  return true
}

/**
 * So many of what was accepted are of second quality after all («pasa a segunda»), once for one key: they are the group's
 * again, for its shop or a fair.
 * @throws Problem 400 invalid_data · 404 not_found · 409 invoiced · 409 not_possible · 422 key_reused
 */
export async function downgradeReception(
  trx: Knex.Transaction,
  officer: Officer,
  { id, key, asked }: Downgraded,
): Promise<boolean> {
  const kept = await held(trx, officer, id)
  const bodyHash = bodyHashOf(asked)
  const known = await trx('supply_reception_change')
    .where({ reception_id: id, key })
    .first<{ body_hash: string } | undefined>('body_hash')
  if (known && known.body_hash !== bodyHash)
    throw new Problem('key_reused', 'Ese envío ya se usó con otros datos. Mándalo de nuevo.')
  if (known) return false
  if (kept.isTakenBack)
    throw new Problem('not_possible', 'Esa recepción se retiró: no hay nada que cambiarle.')
  const problems = downgradeProblems(asked.units, asked.why, kept.acceptedUnits)
  if (Object.keys(problems).length > 0) throw invalid('Hay algo que corregir.', problems)
  await giveBack(trx, officer, kept, asked.units)
  await trx('supply_reception_change').insert({
    ...{ id: newId('recc'), reception_id: id, kind: 'downgraded', units: asked.units, why: asked.why },
    ...{ point: asked.point ?? null, key, body_hash: bodyHash, by: byOfficer(officer) },
  })
  return true
}

/** As it stands once it is its turn. @throws Problem 404 not_found */
async function held(trx: Knex.Transaction, { organizationId }: Officer, id: string): Promise<ReceptionKept> {
  const before = await receptionKept(trx, organizationId, id)
  if (!before) throw unknown()
  await holdMonth(trx, before.standardId, before.month)
  await holdCallOff(trx, before.callOffId)
  const now = await receptionKept(trx, organizationId, id)
  if (!now) throw unknown()
  return now
}

const unknown = () => notFound('No encontramos esa recepción en esta mesa.')

const PLACE = `select min(u.share_id) as id from ${lotUsesNow} u join ${shares} s on s.id = u.share_id
where u.lot_id = :lotId and s.call_off_id = :callOffId and s.organization_id = :groupId`

/** The lot has so many units again. */
async function giveBack(trx: Knex.Transaction, officer: Officer, kept: ReceptionKept, units: number) {
  const why = whySettled(units, kept)
  if (why) throw SETTLED[why](kept.folio)
  if (units === 0) return
  const { lotId, callOffId, groupId } = kept
  const { rows } = await trx.raw<{ rows: { id: string | null }[] }>(PLACE, { lotId, callOffId, groupId })
  const id = rows[0]?.id
  if (!id) throw new Error(`reception ${kept.id} has units of lot ${kept.lot} that are nowhere`)
  const place: Place = { column: 'share_id', id, consignmentId: null }
  const by = byOfficer(officer)
  const lots = await lotsAt(trx, place, { organizationId: groupId, by, codes: [kept.lot] })
  const lot = lots.find(({ code }) => code === kept.lot)
  if (!lot) throw new Error(`lot ${kept.lot} of reception ${kept.id} is gone`)
  await useLot(trx, place, { lot, units: lot.here - units, by })
}
