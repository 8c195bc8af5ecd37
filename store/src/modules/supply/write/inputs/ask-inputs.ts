import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { PurchaseRequest } from '../../../../contracts/desk/inputs'
import { bodyHashOf } from '../../../../kernel/body-hash'
import { newId } from '../../../../kernel/new-id'
import { emitEach } from '../../../../outbox/emit'
import { invalid, Problem } from '../../../../kernel/problem'
import { chileDay } from '../../../../kernel/time/chile-day'
import { databaseNow } from '../../../../kernel/time/clock'
import { byOfficer, type Officer } from '../../../federation/write/write-act'
import { inputsNamed, needSteps } from '../../read/inputs/needs'
import { needOf } from '../../rules/inputs/need'
import { purchaseProblems } from '../../rules/inputs/purchase-state'

export type PurchaseAsked = { key: string; purchase: PurchaseRequest }

/**
 * Asks each group that promised, or said for sure, something that takes the input in those months how much it takes, once
 * for one key. What each needs is reckoned now, and stays as it was told to it.
 * @throws Problem 400 invalid_data · 409 not_possible: nobody needs it · 422 key_reused
 */
export async function askInputs(
  trx: Knex.Transaction,
  officer: Officer,
  { key, purchase }: PurchaseAsked,
): Promise<{ id: string; isNew: boolean; name: string }> {
  const { organizationId } = officer
  await trx.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`inputs:${organizationId}`])
  const bodyHash = bodyHashOf(purchase)
  const known = await trx('supply_input_purchase')
    .where({ organization_id: organizationId, key })
    .first<{ id: string; body_hash: string; name: string } | undefined>('id', 'body_hash', 'name')
  if (known && known.body_hash !== bodyHash)
    throw new Problem('key_reused', 'Ese envío ya se usó con otros datos. Mándalo de nuevo.')
  if (known) return { id: known.id, isNew: false, name: known.name }
  const today = chileDay(await databaseNow(trx))
  const input = (await inputsNamed(trx, organizationId)).find((one) => one.key === purchase.input)
  const problems = {
    ...purchaseProblems(purchase, today),
    ...(!input && { input: 'Elige un insumo de la lista: los dicen las fichas técnicas.' }),
  }
  if (!input || Object.keys(problems).length > 0) throw invalid('Hay algo que corregir.', problems)
  const { fromMonth, toMonth } = purchase
  const steps = await needSteps(trx, organizationId, input, { fromMonth, toMonth, today })
  if (steps.size === 0)
    throw new Problem(
      'not_possible',
      'Ningún grupo tiene prometido ni seguro algo que lo lleve en esos meses: no hay a quién preguntar.',
    )
  const id = newId('ipur')
  await trx('supply_input_purchase').insert({
    ...{ id, organization_id: organizationId, name: input.name, measure: input.measure },
    ...{ supplier: purchase.supplier, pack_units: purchase.packUnits, pack_clp: purchase.packClp },
    ...{
      from_month: fromMonth,
      to_month: toMonth,
      answer_by: purchase.answerBy,
      deliver_on: purchase.deliverOn,
    },
    ...{ key, body_hash: bodyHash, by: byOfficer(officer) },
  })
  const asks = [...steps].map(([groupId, of]) => {
    const { promisedUnits, sureUnits } = needOf(of)
    return {
      ...{ id: newId('iask'), purchase_id: id, organization_id: groupId },
      ...{ promised_units: promisedUnits, sure_units: sureUnits, steps: JSON.stringify(of) },
    }
  })
  await trx('supply_input_ask').insert(asks)
  await emitEach(
    trx,
    'inputs.asked',
    asks.map((ask) => ({ ask_id: ask.id })),
  )
  return { id, isNew: true, name: input.name }
}
