import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { ShareAnswer } from '../../../../contracts'
import { bodyHashOf } from '../../../../kernel/body-hash'
import { newId } from '../../../../kernel/new-id'
import { notFound, Problem } from '../../../../kernel/problem'
import type { Acting } from '../../../federation/read/acting'
import { holdMandate } from '../../../federation/read/hold-mandate'
import { purchaseOfAsk } from '../../read/inputs/standing'
import { holdPurchase } from './hold-purchase'

export type SaidInput = Pick<Acting, 'organizationId' | 'by'> & {
  askId: string
  key: string
  answer: ShareAnswer
}

/**
 * How much a group takes of what is bought together, once for one key; until its day, or the order, it may say otherwise.
 * Answers whether it is new.
 * @throws Problem 404 not_found (no ask of its, or the mandate is over) · 409 not_possible (its day is over, or it was
 *   ordered) · 422 key_reused
 */
export async function answerInput(
  trx: Knex.Transaction,
  { organizationId, by, askId, key, answer }: SaidInput,
): Promise<boolean> {
  await holdMandate(trx, by)
  const purchaseId = await purchaseOfAsk(trx, { askId, organizationId })
  if (purchaseId === null) throw notFound('No encontramos esa compra entre las de tu grupo.')
  const today = await holdPurchase(trx, purchaseId)
  const bodyHash = bodyHashOf(answer)
  const known = await trx('supply_input_answer')
    .where({ ask_id: askId, key })
    .first<{ body_hash: string } | undefined>('body_hash')
  if (known && known.body_hash !== bodyHash)
    throw new Problem('key_reused', 'Ese envío ya se usó con otros datos. Mándalo de nuevo.')
  if (known) return false
  const purchase = await trx('supply_input_purchase')
    .where({ id: purchaseId })
    .first<{ answer_by: string } | undefined>('answer_by')
  const closing = await trx('supply_input_closing')
    .where({ purchase_id: purchaseId })
    .first<{ kind: string } | undefined>('kind')
  if (closing)
    throw new Problem(
      'not_possible',
      closing.kind === 'ordered'
        ? 'La compra ya se encargó: quedó con lo que tu grupo había dicho.'
        : 'Esa compra quedó sin efecto.',
    )
  if (!purchase || purchase.answer_by < today)
    throw new Problem('not_possible', 'El plazo para responder ya pasó: eso cuenta como que no.')
  await trx('supply_input_answer').insert({
    ...{ id: newId('ians'), ask_id: askId, units: answer.acceptedUnits, key, body_hash: bodyHash, by },
    said_at: trx.raw('least(cast(? as timestamptz), now())', [answer.saidAt]),
  })
  return true
}
