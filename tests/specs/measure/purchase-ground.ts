import { query } from '../../../ops/postgres/query.mjs'
import type { ProductDoc } from '../../../store/src/contracts/index.ts'

/** Enough of both products that no purchase is refused. */
export async function fill(
  store: { databaseUrl: string },
  docs: Pick<ProductDoc, 'variants'>[],
): Promise<void> {
  await query(
    store.databaseUrl,
    `update inventory_level set stocked_quantity = 100000,
        raw_stocked_quantity = jsonb_build_object('value', '100000', 'precision', 20)
      where inventory_item_id in (select l.inventory_item_id from product_variant_inventory_item l
        where l.variant_id = any($1))`,
    [docs.flatMap((doc) => doc.variants.map((variant) => variant.id))],
  )
}

/** Until everything that the purchases set off is done: letters sent, catalogue rewritten. */
export async function settled(store: { databaseUrl: string }): Promise<void> {
  const deadline = Date.now() + 60_000
  const sql = `select (select count(*) from outbox where done_at is null)
    + (select count(*) from catalog_change) as open`
  while (Date.now() < deadline) {
    const [row] = await query(store.databaseUrl, sql)
    if (Number(row?.open) === 0) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('the store did not finish what the purchases set off')
}
