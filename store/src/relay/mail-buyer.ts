import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys, Modules } from '@medusajs/framework/utils'
import { readPurchase } from '../api/purchases/[token]/read-purchase'
import { readShopInfo } from '../api/shop/shop-info'
import type { ShopInfo } from '../contracts'
import { env } from '../env'
import { letter, type Occasion } from '../mail/letter'
import type { Attempt } from '../workflows/checkout/attempt'

const KEPT_MS = 60_000
let kept: { shop: Promise<ShopInfo | null>; until: number } | null = null

/** Who sells, read once a minute: it comes with every commune of the country. */
function shopOf(knex: Knex): Promise<ShopInfo | null> {
  if (!kept || kept.until < Date.now())
    kept = { shop: readShopInfo(knex, env.isDemo), until: Date.now() + KEPT_MS }
  kept.shop.catch(() => (kept = null))
  return kept.shop
}

/** One letter for one occasion, whatever is repeated: the key makes it the same notification. */
export async function mailBuyer(
  container: MedusaContainer,
  attempt: Attempt,
  occasion: Occasion,
  part = '',
): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const [purchase, shop] = await Promise.all([readPurchase(knex, attempt.order_token), shopOf(knex)])
  if (!purchase || !shop) throw new Error(`order of attempt ${attempt.id} cannot be read`)
  const key = ['mail', attempt.id, occasion, part].filter(Boolean).join(':')
  await forgetUnsent(knex, key)
  await container.resolve(Modules.NOTIFICATION).createNotifications({
    to: purchase.buyer.email,
    channel: 'email',
    template: `order-${occasion}`,
    content: letter(occasion, purchase, shop, { shopUrl: env.shopUrl, part }),
    data: { key },
    idempotency_key: key,
  })
}

/**
 * Medusa never sends again what it has as pending (a crash between its row and the mail service), and loses count of what
 * it has as failed. The event's row is locked meanwhile, and the service knows the key: nobody gets it twice.
 */
async function forgetUnsent(knex: Knex, key: string): Promise<void> {
  await knex('notification').where('idempotency_key', key).whereNot('status', 'success').delete()
}
