import { query } from '../../../../ops/postgres/query.mjs'
import { groups } from '../../../../seed/data/groups/index.ts'
import { products } from '../../../../seed/data/products/index.ts'
import { loadMembers, loadOrganizations } from '../../../../seed/store/organizations.ts'
import { loadProducts } from '../../../../seed/store/products.ts'
import { enterStore } from '../../../../seed/store/session.ts'
import { loadCategories, loadPoints, loadTerritory } from '../../../../seed/store/settings.ts'
import type { BenchStore } from '../../measure/bench-store.ts'

export type Sold = { variantId: string; group: string; inventoryItemId: string; productId: string }

const GROUPS = 3
const EACH = 2

/** The demo's groups with six of its products: two of each of three groups, first of their kind, in good supply. */
export async function loadSmallFederation(store: BenchStore): Promise<Sold[]> {
  const { ADMIN_EMAIL, ADMIN_PASSWORD, JWT_SECRET } = store.stack.environments.seed
  const api = await enterStore({
    url: store.url,
    email: ADMIN_EMAIL,
    password: ADMIN_PASSWORD,
    secret: JWT_SECRET,
  })
  const paused = new Set(groups.filter((group) => 'pause' in group).map(({ handle }) => handle))
  const byGroup = Map.groupBy(
    products.filter((product) => !product.isPickupOnly && !product.isProposal && !paused.has(product.group)),
    ({ group }) => group,
  )
  const chosen = [...byGroup.values()]
    .filter((list) => list.length >= EACH)
    .slice(0, GROUPS)
    .flatMap((list) => list.slice(0, EACH))
  await loadOrganizations(api)
  await loadMembers(api)
  await loadTerritory(api)
  await loadPoints(api)
  await loadCategories(api)
  await loadProducts(
    api,
    chosen.map((product) => ({ ...product, variants: product.variants.map((v) => ({ ...v, stock: 1000 })) })),
  )
  const rows = await query(
    store.databaseUrl,
    `select min(v.id) as "variantId", p.id as "productId", p.handle,
        (select l.inventory_item_id from product_variant_inventory_item l where l.variant_id = min(v.id)) as "inventoryItemId"
      from product p join product_variant v on v.product_id = p.id group by p.id, p.handle`,
  )
  return chosen.map(({ handle, group }) => {
    const row = rows.find((one) => one.handle === handle)
    if (!row) throw new Error(`${handle} was not loaded`)
    const { variantId, productId, inventoryItemId } = row
    return {
      group,
      variantId: String(variantId),
      productId: String(productId),
      inventoryItemId: String(inventoryItemId),
    }
  })
}
