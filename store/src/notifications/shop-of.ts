import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { readShopInfo } from '../modules/federation/read/shop-info'
import type { ShopInfo } from '../contracts'
import { env } from '../env'

const KEPT_MS = 60_000
let kept: { shop: Promise<ShopInfo | null>; until: number } | null = null

/** Who sells, read once a minute: it comes with every commune of the country. */
export function shopOf(knex: Knex): Promise<ShopInfo | null> {
  if (!kept || kept.until < Date.now())
    kept = { shop: readShopInfo(knex, env.shopHas), until: Date.now() + KEPT_MS }
  kept.shop.catch(() => (kept = null))
  return kept.shop
}
