import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { readPurchase } from '../modules/checkout/read/read-purchase'
import { env } from '../env'
import { letter, type Letter, type Occasion } from './letters/letter'
import type { Purchase } from '../contracts'
import type { Attempt } from '../modules/checkout/write/attempt'
import { isRefusedForGood } from '../providers/messenger'
import { Undelivered } from '../outbox/undelivered'
import { sendOnce } from './send-once'
import { shopOf } from './shop-of'

/** One letter for one occasion, whatever is repeated. @throws NotTold when the mail service does not take it */
export async function mailBuyer(
  container: MedusaContainer,
  attempt: Attempt,
  occasion: Occasion,
  about = '',
): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const [purchase, shop] = await Promise.all([readPurchase(knex, attempt.order_token), shopOf(knex)])
  if (!purchase || !shop) throw new Error(`order of attempt ${attempt.id} cannot be read`)
  const content = letter(occasion, purchase, shop, { shopUrl: env.shopUrl, about })
  await sendToBuyer(container, purchase, {
    key: mailKey(attempt.id, occasion, about),
    template: occasion,
    content,
  })
}

/** By which a letter to a buyer is known to be the same one. */
export const mailKey = (attemptId: string, occasion: string, about = '') =>
  ['mail', attemptId, occasion, about].filter(Boolean).join(':')

type Mail = { key: string; template: string; content: Letter }

/** @throws Undelivered */
export async function sendToBuyer(
  container: MedusaContainer,
  { displayId, buyer: { name, email: contact } }: Pick<Purchase, 'displayId' | 'buyer'>,
  { key, template, content }: Mail,
): Promise<void> {
  const mail = { key, to: contact, channel: 'email', template: `order-${template}`, content }
  await sendOnce(container, mail).catch((error: unknown) => {
    const place = `pedido ${displayId}`
    const unreached = { contact, name, place, keys: [key], isRefused: isRefusedForGood(error) }
    throw new Undelivered([unreached], error instanceof Error ? error.message : String(error))
  })
}
