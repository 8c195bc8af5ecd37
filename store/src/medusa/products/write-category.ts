import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { Photo } from '../../contracts'
import { newId } from '../../kernel/new-id'

type Changed = { name?: string; is_active?: boolean; photo?: Photo; like?: string | null }

/** Whoever else writes categories waits; who puts products into them does not. */
export async function lockCategories(trx: Knex.Transaction): Promise<void> {
  await trx('product_category').whereNull('deleted_at').orderBy('id').forNoKeyUpdate().select('id')
}

/** Also who puts products into this one waits. */
export async function lockCategory(trx: Knex.Transaction, id: string): Promise<void> {
  await trx('product_category').where({ id, deleted_at: null }).forUpdate().first('id')
}

/** Its id, or null: its handle is taken. */
export async function insertCategory(
  trx: Knex.Transaction,
  category: { handle: string; name: string; rank: number },
): Promise<string | null> {
  const id = newId('pcat')
  const [written] = await trx('product_category')
    .insert({ id, mpath: id, ...category, is_active: true, is_internal: false })
    .onConflict(trx.raw('(handle) where deleted_at is null'))
    .ignore()
    .returning<{ id: string }[]>('id')
  return written?.id ?? null
}

export async function updateCategory(
  trx: Knex.Transaction,
  id: string,
  { photo, like, ...columns }: Changed,
): Promise<void> {
  const says = JSON.stringify({ photo, like })
  const said = says !== '{}' && trx.raw("coalesce(metadata, '{}') || cast(? as jsonb)", [says])
  await trx('product_category')
    .where({ id })
    .update({ ...columns, ...(said && { metadata: said }), updated_at: trx.fn.now() })
}

/** @param ids of all of them */
export async function orderCategories(trx: Knex.Transaction, ids: readonly string[]): Promise<void> {
  await trx.raw(
    `update product_category c set rank = o.place - 1, updated_at = now()
      from unnest(cast(? as text[])) with ordinality as o(id, place) where c.id = o.id and c.rank <> o.place - 1`,
    [[...ids]],
  )
}
