import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { ReceptionRequest } from '../../../contracts'
import { spelledLotCode } from '../../../contracts/lot-code'
import { bodyHashOf } from '../../../kernel/body-hash'
import { newId } from '../../../kernel/new-id'
import { invalid, Problem } from '../../../kernel/problem'
import { chileDay } from '../../../kernel/time/chile-day'
import { findBelow } from '../../federation/read/desk/find-below'
import { byOfficer, type Officer } from '../../federation/write/write-act'
import { ownCallOff } from '../read/call-off-standing'
import { receptionPlaces } from '../read/receptions/places'
import { acceptedOfCallOffs, lotUsesNow, receivedOfCallOffs, shares } from '../read/rows'
import { receptionProblems } from '../rules/reception'
import { holdMonth } from './hold-month'
import { lotsAt, type Place, useLot } from './use-lots'

export type Received = { key: string; reception: ReceptionRequest }

/** `share_id`: where that lot goes to already, or the first that the group accepted. */
const PROMISED = `select a.units - coalesce(r.units, 0) as left, coalesce((select min(u.share_id) from ${lotUsesNow} u
    join ${shares} s on s.id = u.share_id join supply_lot l on l.id = u.lot_id
    where s.call_off_id = a.call_off_id and s.organization_id = a.organization_id and l.code = ?), a.share_id) as share_id
from ${acceptedOfCallOffs} a
left join ${receivedOfCallOffs} r on r.call_off_id = a.call_off_id and r.organization_id = a.organization_id
where a.call_off_id = ? and a.organization_id = ?`

/**
 * What a group brought of a lot for a call-off, and how it was found, once for one key. Only what is of first quality is
 * received: the rest stays with the group, in its lot.
 * @throws Problem 400 invalid_data · 404 not_found · 409 not_possible (held, recalled, or the lot has no more) ·
 *   422 key_reused
 */
export async function receiveLot(
  trx: Knex.Transaction,
  officer: Officer,
  { key, reception }: Received,
): Promise<{ id: string; isNew: boolean }> {
  const callOff = await ownCallOff(trx, officer.organizationId, reception.callOff)
  const group = await findBelow(trx, officer.organizationId, reception.group)
  const today = await holdMonth(trx, callOff.standardId, callOff.month)
  const bodyHash = bodyHashOf(reception)
  const known = await trx('supply_reception')
    .where({ call_off_id: callOff.id, key })
    .first<{ id: string; body_hash: string } | undefined>('id', 'body_hash')
  if (known && known.body_hash !== bodyHash)
    throw new Problem('key_reused', 'Ese envío ya se usó con otros datos. Mándalo de nuevo.')
  if (known) return { id: known.id, isNew: false }
  type Row = { share_id: string; left: number }
  const [promised] = (await trx.raw<{ rows: Row[] }>(PROMISED, [reception.lot, callOff.id, group.id])).rows
  if (!promised) throw invalid('Hay algo que corregir.', { group: 'Ese grupo no aceptó nada de ese pedido.' })
  demandRight(receptionProblems(reception, promised.left))
  const place: Place = { column: 'share_id', id: promised.share_id, consignmentId: null }
  const by = byOfficer(officer)
  const asked = { organizationId: group.id, by, codes: [reception.lot] }
  const lot = (await lotsAt(trx, place, asked)).find(({ code }) => code === reception.lot)
  if (!lot) throw invalid('Hay algo que corregir.', { lot: 'Ese grupo no tiene un lote con ese código.' })
  if (lot.standard_id !== callOff.standardId)
    throw invalid('Hay algo que corregir.', {
      lot: `El lote ${spelledLotCode(lot.code)} no se hizo según la ficha de ese pedido.`,
    })
  demandRight(receptionProblems(reception, promised.left, lot.units))
  await demandPlace(trx, officer.organizationId, reception.place ?? null)
  await useLot(trx, place, { lot, units: lot.here + reception.acceptedUnits, by })
  const id = newId('recp')
  await trx('supply_reception').insert({
    ...{ id, call_off_id: callOff.id, organization_id: group.id, lot_id: lot.id },
    received_on: dayOf(reception.saidAt ?? null, lot.made_on, today),
    ...{ accepted_units: reception.acceptedUnits, downgraded_units: reception.downgradedUnits },
    ...{ rejected_units: reception.rejectedUnits, why: reception.why, is_more: reception.isMore },
    ...{ point: reception.point ?? null, place_id: reception.place ?? null },
    ...{ photo_upload: reception.photo ?? null, key, body_hash: bodyHash, by },
  })
  return { id, isNew: true }
}

function demandRight(problems: Record<string, string>): void {
  if (Object.keys(problems).length > 0) throw invalid('Hay algo que corregir.', problems)
}

/** What was counted without signal came on the day on which it was counted, by a clock that may be wrong. */
function dayOf(saidAt: string | null, madeOn: string, today: string): string {
  const said = saidAt === null ? today : chileDay(new Date(saidAt))
  return said < madeOn || said > today ? today : said
}

async function demandPlace(trx: Knex.Transaction, organizationId: string, place: string | null) {
  if (place === null) return
  const places = await receptionPlaces(trx, organizationId)
  if (!places.some(({ id }) => id === place))
    throw invalid('Hay algo que corregir.', { place: 'Elige un punto de acopio de la lista.' })
}
