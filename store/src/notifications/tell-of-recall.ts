import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { env } from '../env'
import { readPurchase } from '../modules/checkout/read/read-purchase'
import { findAttempt } from '../modules/checkout/write/attempt'
import { toldRecall } from '../modules/supply/read/recalls'
import type { Payload } from '../outbox/events'
import { recallLetter } from './letters/recall-letter'
import { mailKey, sendToBuyer } from './mail-buyer'
import { shopOf } from './shop-of'

/** What a buyer has of a lot that is recalled is to come back. Who has no mail is called: the desk has her phone. */
export async function tellOfRecall(
  container: MedusaContainer,
  { recall_id, order_id }: Payload<'lot.recalled'>,
): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const [told, attempt, shop] = await Promise.all([
    toldRecall(knex, recall_id, order_id),
    findAttempt(knex, 'order_id', order_id),
    shopOf(knex),
  ])
  const purchase = attempt && (await readPurchase(knex, attempt.order_token))
  if (!told || !purchase || !shop) throw new Error(`recall ${recall_id} of order ${order_id} cannot be read`)
  if (!purchase.buyer.email.includes('@')) return
  const content = recallLetter(told, purchase, { shopUrl: env.shopUrl, brand: shop.federation.name })
  await sendToBuyer(container, purchase, {
    key: mailKey(attempt.id, 'recalled', recall_id),
    template: 'recalled',
    content,
  })
}
