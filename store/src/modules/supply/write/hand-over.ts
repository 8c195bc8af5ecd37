import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { HandoverRequest } from '../../../contracts'
import { bodyHashOf } from '../../../kernel/body-hash'
import { newId } from '../../../kernel/new-id'
import { invalid, Problem } from '../../../kernel/problem'
import { byOfficer, type Officer } from '../../federation/write/write-act'
import { ownCallOff } from '../read/call-off-standing'
import { looseLots } from '../read/rows'
import { nextNumber } from './agreements/next-number'
import { holdMonth } from './hold-month'

export type HandedOver = { callOff: string; key: string; asked: HandoverRequest }

const LOOSE = `select lot_id, organization_id, units from ${looseLots} z where call_off_id = ? and units > 0 order by lot_id`

/**
 * Somebody took for the buyer all that was received of a call-off and was still there, once for one key. What comes later
 * is taken with another note.
 * @throws Problem 400 invalid_data · 404 not_found · 409 not_possible (nothing is there) · 422 key_reused
 */
export async function handOver(
  trx: Knex.Transaction,
  officer: Officer,
  { callOff: id, key, asked }: HandedOver,
): Promise<{ id: string; isNew: boolean }> {
  const callOff = await ownCallOff(trx, officer.organizationId, id)
  const today = await holdMonth(trx, callOff.standardId, callOff.month)
  const bodyHash = bodyHashOf(asked)
  const known = await trx('supply_handover')
    .where({ call_off_id: callOff.id, key })
    .first<{ id: string; body_hash: string } | undefined>('id', 'body_hash')
  if (known && known.body_hash !== bodyHash)
    throw new Problem('key_reused', 'Ese envío ya se usó con otros datos. Mándalo de nuevo.')
  if (known) return { id: known.id, isNew: false }
  if (asked.takenOn > today) throw invalid('Hay algo que corregir.', { takenOn: 'Ese día todavía no llega.' })
  type Loose = { lot_id: string; organization_id: string; units: number }
  const { rows } = await trx.raw<{ rows: Loose[] }>(LOOSE, [callOff.id])
  if (rows.length === 0)
    throw new Problem('not_possible', 'De ese pedido no hay nada recibido que no se haya entregado ya.')
  const handover = newId('hand')
  const organizationId = officer.organizationId
  await trx('supply_handover').insert({
    ...{ id: handover, organization_id: organizationId, call_off_id: callOff.id },
    number: await nextNumber(trx, 'supply_handover', { organization_id: organizationId }),
    ...{ taken_by: asked.takenBy, taken_rut: asked.takenRut, taken_on: asked.takenOn },
    ...{ taken_time: asked.takenTime, key, body_hash: bodyHash, by: byOfficer(officer) },
  })
  await trx('supply_handover_lot').insert(
    rows.map((row) => ({ id: newId('handl'), handover_id: handover, ...row })),
  )
  return { id: handover, isNew: true }
}
