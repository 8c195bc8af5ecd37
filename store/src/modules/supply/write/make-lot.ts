import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { LotNote } from '../../../contracts'
import { productOwners, products } from '../../../medusa/read/products'
import { bodyHashOf } from '../../../kernel/body-hash'
import { newId } from '../../../kernel/new-id'
import { invalid, notFound, Problem } from '../../../kernel/problem'
import { chileDay } from '../../../kernel/time/chile-day'
import { databaseNow } from '../../../kernel/time/clock'
import type { Acting } from '../../federation/read/acting'
import { holdMandate } from '../../federation/read/hold-mandate'
import { organizationsAbove } from '../../federation/read/organizations-over'
import { versionsNow } from '../read/rows'
import { lotProblems } from '../rules/lots'

export type MadeLot = Pick<Acting, 'organizationId' | 'by'> & { key: string; note: LotNote }

/**
 * A group wrote down what it made, once for one key. Answers whether it is new.
 * @throws Problem 400 invalid_data · 404 not_found (no product or standard of its, or the mandate is over) ·
 *   409 handle_taken (the code is another lot's) · 422 key_reused
 */
export async function makeLot(
  trx: Knex.Transaction,
  { organizationId, by, key, note }: MadeLot,
): Promise<boolean> {
  await holdMandate(trx, by)
  const bodyHash = bodyHashOf(note)
  if (await isKnown(trx, organizationId, key, bodyHash)) return false
  const [product, standard] = await Promise.all([
    note.product === null ? null : productOf(trx, organizationId, note.product),
    note.standard === null ? null : standardOf(trx, organizationId, note.standard),
  ])
  const problems = lotProblems(note, chileDay(await databaseNow(trx)))
  if (Object.keys(problems).length > 0) throw invalid('Hay algo que corregir.', problems)
  const written = await trx('supply_lot')
    .insert({
      ...{ id: newId('lot'), organization_id: organizationId, code: note.code, product_id: note.product },
      ...{ standard_id: standard?.id ?? null, standard_version: standard?.version ?? null },
      ...{ title: product?.title ?? standard?.name ?? '', units: note.units, made_on: note.madeOn },
      ...{ best_before: note.bestBefore, note: note.note, key, body_hash: bodyHash, by },
      declared: product?.food ? JSON.stringify(product.food) : null,
      said_at: trx.raw('least(cast(? as timestamptz), now())', [note.saidAt]),
    })
    .onConflict()
    .ignore()
    .returning<{ id: string }[]>('id')
  if (written.length > 0) return true
  if (await isKnown(trx, organizationId, key, bodyHash)) return false
  throw new Problem('handle_taken', 'Ese código ya es de otro lote. Anótalo de nuevo: tendrá otro código.')
}

type Product = { title: string; food: object | null }

const PRODUCT = `select p.title, case when p.metadata->>'kind' = 'food' then json_build_object(
    'ingredients', p.metadata->'food'->'ingredients', 'authorization', p.metadata->'food'->'authorization') end as food
from ${products} p join ${productOwners} o on o.product_id = p.id where p.id = ? and o.organization_id = ?`

/** @throws Problem 404 not_found */
async function productOf(trx: Knex.Transaction, organizationId: string, id: string): Promise<Product> {
  const { rows } = await trx.raw<{ rows: Product[] }>(PRODUCT, [id, organizationId])
  if (!rows[0]) throw notFound('No encontramos ese producto en tu grupo.')
  return rows[0]
}

type Standard = { id: string; name: string; version: number }

/** @throws Problem 404 not_found */
async function standardOf(trx: Knex.Transaction, organizationId: string, handle: string): Promise<Standard> {
  const { rows } = await trx.raw<{ rows: Standard[] }>(
    `select s.id, s.name, v.number as version from supply_standard s join ${versionsNow} v on v.standard_id = s.id
      where s.handle = ? and s.organization_id = any(?) and s.deleted_at is null`,
    [handle, await organizationsAbove(trx, organizationId)],
  )
  if (!rows[0]) throw notFound('No encontramos esa ficha entre las de tu grupo.')
  return rows[0]
}

/** @throws Problem 422 key_reused */
async function isKnown(trx: Knex.Transaction, organizationId: string, key: string, bodyHash: string) {
  const kept = await trx('supply_lot')
    .where({ organization_id: organizationId, key })
    .whereNull('deleted_at')
    .first<{ body_hash: string } | undefined>('body_hash')
  if (kept && kept.body_hash !== bodyHash)
    throw new Problem('key_reused', 'Ese envío ya se usó con otros datos. Mándalo de nuevo.')
  return kept !== undefined
}
