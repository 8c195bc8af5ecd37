import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { TillOpening } from '../../../contracts'
import { isExperience } from '../../../contracts/product/experience'
import { bodyHashOf } from '../../../kernel/body-hash'
import { newId } from '../../../kernel/new-id'
import { invalid, notFounded, Problem } from '../../../kernel/problem'
import { chileDay } from '../../../kernel/time/chile-day'
import { databaseNow } from '../../../kernel/time/clock'
import { readBasket } from '../../checkout/read/basket'
import type { Acting } from '../../federation/read/acting'
import { holdMandate } from '../../federation/read/hold-mandate'
import { federation } from '../../federation/read/rows'
import { shareTermsInForce } from '../../federation/read/share-terms-in-force'
import { dayProblem } from '../rules/fair-day'
import { type Brought, bringUnits } from './bring-units'

export type Opening = Pick<Acting, 'organizationId' | 'by'> & { key: string; request: TillOpening }

/** How many tills of a group may be open at once: a fair is noted down by who is there. */
const MOST_OPEN = 5

/**
 * Takes units out of the shop for a fair, by the same conditional updates by which a buyer takes them, once for one key.
 * Answers whether it is new.
 * @throws Problem 400 invalid_data · 404 not_found · 409 not_enough, not_possible · 422 key_reused
 */
export async function openTill(trx: Knex.Transaction, opening: Opening): Promise<boolean> {
  const { organizationId, by, key, request } = opening
  await holdMandate(trx, by)
  const bodyHash = bodyHashOf(request)
  // Also what is not on sale any more: the phone asks again for what it does not know to be there.
  if (await isKnown(trx, opening, bodyHash)) return false
  const wrong = dayProblem(request.heldOn, chileDay(await databaseNow(trx)))
  if (wrong) throw invalid('Revisa el día de la feria.', { heldOn: wrong })
  const lines = await linesOf(trx, opening)
  const [first] = lines
  const { rows: founded } = await trx.raw<{ rows: { id: string }[] }>(`select id from ${federation} f`)
  if (!founded[0]) throw notFounded()
  const terms = await shareTermsInForce(trx)
  const id = newId('till')
  // First and whole: who comes with the same key waits here, before anything is taken.
  const written = await trx('fair_till')
    .insert({
      ...{ id, organization_id: organizationId, federation_id: founded[0].id, terms_id: terms.id, key, by },
      association_id: first?.line.group?.associationId,
      shares: JSON.stringify(terms.basisPoints),
      ...{ name: request.fair, place: request.place, held_on: request.heldOn, float_clp: request.floatClp },
      body_hash: bodyHash,
    })
    .onConflict(trx.raw('(organization_id, key) where deleted_at is null'))
    .ignore()
    .returning<{ id: string }[]>('id')
  if (written.length === 0) return !(await isKnown(trx, opening, bodyHash))
  await demandFew(trx, organizationId)
  await bringUnits(trx, id, lines)
  return true
}

async function linesOf(
  trx: Knex.Transaction,
  { organizationId, request: { items } }: Opening,
): Promise<Brought[]> {
  const basket = await readBasket(
    trx,
    items.map(({ variantId }) => variantId),
  )
  return items.map(({ variantId, units }, at) => {
    const line = basket.get(variantId)
    const isOwn = line?.group?.id === organizationId
    const isThing = isOwn && !isExperience(line.attributes) && line.stock.length > 0
    if (!isThing || line.priceClp === 0)
      throw invalid('Hay algo que no se puede llevar a la feria.', {
        [`items.${at}.variantId`]: 'Elige algo que tu grupo tenga a la venta y en existencia.',
      })
    return { line, quantity: units }
  })
}

async function demandFew(trx: Knex.Transaction, organizationId: string): Promise<void> {
  const [open] = await trx('fair_till as t')
    .where('t.organization_id', organizationId)
    .whereNotExists(trx('fair_closing as c').select(trx.raw('1')).whereRaw('c.till_id = t.id'))
    .count<{ count: string }[]>('t.id as count')
  if (Number(open?.count) > MOST_OPEN)
    throw new Problem('not_possible', 'Tu grupo tiene muchas cajas abiertas. Cierra una antes de abrir otra.')
}

/** @throws Problem 422 key_reused */
async function isKnown(trx: Knex.Transaction, { organizationId, key }: Opening, bodyHash: string) {
  const kept = await trx('fair_till')
    .where({ organization_id: organizationId, key })
    .first<{ body_hash: string } | undefined>('body_hash')
  if (kept && kept.body_hash !== bodyHash)
    throw new Problem('key_reused', 'Esa caja ya se abrió con otros datos. Mírala en la lista.')
  return kept !== undefined
}
