import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { env } from '../env'
import { readPurchase } from '../modules/checkout/read/read-purchase'
import { findAttempt } from '../modules/checkout/write/attempt'
import { recallNoticeKey, toldRecallNotice } from '../modules/supply/read/recall-institutions'
import { toldRecall } from '../modules/supply/read/recalls'
import type { Payload } from '../outbox/events'
import { Undelivered } from '../outbox/undelivered'
import { isRefusedForGood } from '../providers/messenger'
import { recallLetter } from './letters/recall-letter'
import { recallNoticeLetter } from './letters/recall-notice-letter'
import { mailKey, sendToBuyer } from './mail-buyer'
import { sendOnce } from './send-once'
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

/** What an institution received of it is to come back; its page says the same, and takes its word that it was read. */
export async function tellInstitutionOfRecall(
  container: MedusaContainer,
  { recall_id, agreement_id }: Payload<'supply.recalled'>,
): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const [told, shop] = await Promise.all([toldRecallNotice(knex, recall_id, agreement_id), shopOf(knex)])
  if (!told || !shop) throw new Error(`recall ${recall_id} of agreement ${agreement_id} cannot be read`)
  const { name, email: contact } = told.buyer
  const key = recallNoticeKey(recall_id, agreement_id)
  const content = recallNoticeLetter(told, { shopUrl: env.shopUrl, brand: shop.federation.name })
  const mail = { key, to: contact, channel: 'email', template: 'recall-notice', content }
  await sendOnce(container, mail).catch((error: unknown) => {
    const place = `convenio ${told.agreement}`
    const unreached = { contact, name, place, keys: [key], isRefused: isRefusedForGood(error) }
    throw new Undelivered([unreached], error instanceof Error ? error.message : String(error))
  })
}
