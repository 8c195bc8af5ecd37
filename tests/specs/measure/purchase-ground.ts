import { query } from '../../../ops/postgres/query.mjs'
import type { ProductDoc } from '../../../store/src/contracts/index.ts'
import { type Load, type Machine, underLoad } from './load.ts'
import type { Times, Way } from './purchase-ways.ts'

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

/** From one address at most twenty orders wait for their money (`unpaid-limits`). */
const WAITING = 16

/** So many purchases, a few of which wait for their payment at a time: what placing cost, and what paying did. */
export async function bought(
  machine: Machine,
  way: Way,
  count: number,
  atOnce: number,
  times: Times,
): Promise<{ placing: Load; paying: Load }> {
  const none = (): Load => ({ seconds: 0, nodeMs: 0, postgresMs: 0 })
  const sums = { placing: none(), paying: none() }
  for (let done = 0; done < count; done += WAITING) {
    const some = Math.min(WAITING, count - done)
    const placed = await underLoad(machine, some, atOnce, () => way.place(times))
    const approved = await Promise.all(placed.results.map(way.approve))
    const paid = await underLoad(machine, some, atOnce, (index) => way.pay(approved[index] ?? {}, times))
    for (const [sum, { seconds, nodeMs, postgresMs }] of [
      [sums.placing, placed.load],
      [sums.paying, paid.load],
    ] as const) {
      sum.seconds += seconds
      sum.nodeMs += nodeMs
      sum.postgresMs += postgresMs
    }
  }
  return sums
}
