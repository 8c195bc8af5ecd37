import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { PurchaseReceptionRequest } from '../../../../contracts/desk/inputs'
import { bodyHashOf } from '../../../../kernel/body-hash'
import { newId } from '../../../../kernel/new-id'
import { invalid, Problem } from '../../../../kernel/problem'
import { byOfficer, type Officer } from '../../../federation/write/write-act'
import { standingOf } from '../../read/inputs/standing'
import { receptionProblems } from '../../rules/inputs/purchase-state'
import { holdPurchase } from './hold-purchase'

export type ReceptionAsked = { purchaseId: string; key: string; reception: PurchaseReceptionRequest }

/**
 * What came of an order, and the bill as it was paid, once for one key. What was noted wrong is noted again: the last says
 * how it was, until its cost is shared.
 * @throws Problem 400 invalid_data · 404 not_found · 409 not_possible: nothing was ordered, or it is shared · 422 key_reused
 */
export async function receiveInputs(
  trx: Knex.Transaction,
  officer: Officer,
  { purchaseId, key, reception }: ReceptionAsked,
): Promise<{ number: number; isNew: boolean; name: string }> {
  const today = await holdPurchase(trx, purchaseId)
  const standing = await standingOf(trx, officer.organizationId, purchaseId, today)
  const { purchase, state, receptions } = standing
  const bodyHash = bodyHashOf(reception)
  const known = await trx('supply_input_reception')
    .where({ purchase_id: purchaseId, key })
    .first<{ number: number; body_hash: string } | undefined>('number', 'body_hash')
  if (known && known.body_hash !== bodyHash)
    throw new Problem('key_reused', 'Ese envío ya se usó con otros datos. Mándalo de nuevo.')
  if (known) return { number: known.number, isNew: false, name: purchase.name }
  if (state === 'shared')
    throw new Problem('not_possible', 'Su costo ya se repartió entre los grupos: lo recibido no cambia.')
  if (purchase.closing !== 'ordered' || purchase.orderedOn === null)
    throw new Problem('not_possible', 'Esa compra no se ha encargado.')
  const orderedUnits = (purchase.packs ?? 0) * purchase.packUnits
  const order = { orderedUnits, orderedOn: purchase.orderedOn, today }
  const problems = receptionProblems(reception, order)
  if (Object.keys(problems).length > 0) throw invalid('Hay algo que corregir.', problems)
  const number = (receptions[0]?.number ?? 0) + 1
  await trx('supply_input_reception').insert({
    ...{
      id: newId('irec'),
      purchase_id: purchaseId,
      number,
      key,
      body_hash: bodyHash,
      by: byOfficer(officer),
    },
    ...{
      good_units: reception.goodUnits,
      spoiled_units: reception.spoiledUnits,
      bill_clp: reception.billClp,
    },
    ...{ bill: reception.bill, received_on: reception.receivedOn, note: reception.note },
  })
  return { number, isNew: true, name: purchase.name }
}
