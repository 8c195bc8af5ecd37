import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { readPurchase } from '../api/purchases/[token]/read-purchase'
import { env } from '../env'
import { letter, type Occasion } from '../mail/letter'
import type { Attempt } from '../workflows/checkout/attempt'
import { sendOnce } from './send-once'
import { shopOf } from './shop-of'

/** One letter for one occasion, whatever is repeated. */
export async function mailBuyer(
  container: MedusaContainer,
  attempt: Attempt,
  occasion: Occasion,
  part = '',
): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const [purchase, shop] = await Promise.all([readPurchase(knex, attempt.order_token), shopOf(knex)])
  if (!purchase || !shop) throw new Error(`order of attempt ${attempt.id} cannot be read`)
  await sendOnce(container, {
    key: ['mail', attempt.id, occasion, part].filter(Boolean).join(':'),
    to: purchase.buyer.email,
    channel: 'email',
    template: `order-${occasion}`,
    content: letter(occasion, purchase, shop, { shopUrl: env.shopUrl, part }),
  })
}
