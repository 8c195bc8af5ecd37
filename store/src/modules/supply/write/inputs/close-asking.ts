import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { ClosingRequest } from '../../../../contracts/desk/inputs'
import { newId } from '../../../../kernel/new-id'
import { invalid, Problem } from '../../../../kernel/problem'
import { day } from '../../../../kernel/text/format'
import { byOfficer, type Officer } from '../../../federation/write/write-act'
import { standingOf } from '../../read/inputs/standing'
import { holdPurchase } from './hold-purchase'

export type ClosingAsked = { purchaseId: string; closing: ClosingRequest }

/**
 * The asking is over: the fewest packs that cover what groups take are ordered, or, with a reason, nothing is bought. Twice
 * is once.
 * @throws Problem 400 invalid_data · 404 not_found · 409 not_possible: groups still have time, nobody takes any, or it was
 *   closed otherwise
 */
export async function closeAsking(
  trx: Knex.Transaction,
  officer: Officer,
  { purchaseId, closing: { kind, why } }: ClosingAsked,
): Promise<{ isNew: boolean; name: string; packs: number; units: number }> {
  const today = await holdPurchase(trx, purchaseId)
  const { purchase, state, takenUnits, packs } = await standingOf(
    trx,
    officer.organizationId,
    purchaseId,
    today,
  )
  const done = { name: purchase.name, packs, units: takenUnits }
  if (purchase.closing === kind) return { ...done, isNew: false }
  if (purchase.closing !== null)
    throw new Problem(
      'not_possible',
      purchase.closing === 'ordered' ? 'Esa compra ya se encargó.' : 'Esa compra quedó sin efecto.',
    )
  if (kind === 'called_off' && why === '')
    throw invalid('Hay algo que corregir.', { why: 'Di por qué no se compra.' })
  if (kind === 'ordered' && state === 'asking')
    throw new Problem(
      'not_possible',
      `Los grupos tienen hasta el ${day(purchase.answerBy)} para responder. Se encarga cuando respondan todos, o pase ese día.`,
    )
  if (kind === 'ordered' && takenUnits === 0)
    throw new Problem('not_possible', 'Ningún grupo quiso: no hay nada que encargar.')
  await trx('supply_input_closing').insert({
    ...{ id: newId('iclo'), purchase_id: purchaseId, kind, units: takenUnits, by: byOfficer(officer) },
    ...(kind === 'ordered' ? { packs, why: '' } : { packs: 0, why }),
  })
  return { ...done, isNew: true }
}
