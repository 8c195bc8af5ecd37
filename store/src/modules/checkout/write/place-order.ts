import { createHash, randomBytes } from 'node:crypto'
import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { invalid, Problem } from '../../../kernel/problem'
import type { CheckoutRequest } from '../../../contracts'
import { gatewayOf } from '../../../gateways/gateways'
import { providerIdOf } from '../../../gateways/provider-id'
import { type Method, termsOf } from '../../../gateways/terms'
import { chileDay } from '../../../kernel/time/chile-day'
import { newId } from '../../../kernel/new-id'
import { type Attempt, findAttempt } from './attempt'
import { type BasketLine, mergeItems, readBasket } from '../read/basket'
import { consignmentRows } from '../../consignment/write/consignment-rows'
import { readDeliveryFacts } from '../read/delivery-facts'
import { orderRows } from '../../../medusa/orders/order-rows'
import { paymentRows } from '../../../medusa/payments/payment-rows'
import { quoteBasket, type FullQuote } from '../read/quote'
import { reservationRows, reserveStock } from '../../../medusa/stock/reserve-stock'
import { readSettings } from '../read/settings'
import { capTransfers, takeUnpaidTurn, whoAsks, type WhoAsks } from './unpaid'
import { writeRows } from '../../../medusa/write-rows'
import { eventRows } from '../../../outbox/emit'

/** `visitor`: the address of who asks. */
type KnownRequest = CheckoutRequest & { payment: Method }
export type Placing = { key: string; request: KnownRequest; visitor: string }

type Ids = { order: string; session: string }

/**
 * The order, its stock, its pending payment, its consignments with frozen shares and its event, in one transaction:
 * all of it or nothing. The same key and body again finds what was written. No gateway is called in here.
 * @throws Problem 400 invalid_data · 409 total_changed, not_enough, not_placeable · 422 key_reused · 429 too_many
 */
export async function placeOrder(container: MedusaContainer, placing: Placing): Promise<Attempt> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const bodyHash = createHash('sha256').update(JSON.stringify(placing.request)).digest('hex')
  return knex.transaction(async (trx) => {
    const ids = { order: newId('order'), session: newId('payses') }
    const who = whoAsks(placing.request, placing.visitor)
    const attempt = await insertAttempt(trx, placing, bodyHash, ids, who)
    if (attempt) {
      await takeUnpaidTurn(trx, attempt.id, who, attempt.provider)
      return write(trx, placing.request, attempt, ids)
    }
    const before = await findAttempt(trx, 'idempotency_key', placing.key)
    if (!before) throw new Error('an attempt has this key and is not there')
    return sameRequest(before, bodyHash)
  })
}

async function write(
  trx: Knex.Transaction,
  request: KnownRequest,
  attempt: Attempt,
  ids: Ids,
): Promise<Attempt> {
  const today = chileDay(new Date())
  const items = mergeItems(request.items)
  const basket = await readBasket(
    trx,
    items.map((item) => item.variantId),
  )
  const delivery = await readDeliveryFacts(trx, request.communeCode)
  const quote = quoteBasket(items, basket, delivery, request.deliveries, today)
  const needsCommune = quote.consignments.some(({ chosen }) => chosen !== 'visit')
  if (needsCommune && !delivery.commune)
    throw invalid('Elige la comuna.', { communeCode: 'No conocemos esa comuna.' })
  checkQuote(quote, request)

  const settings = await readSettings(trx, request.buyer, delivery.commune, request.payment)
  const lines = items.map((item) => ({ line: known(basket, item.variantId), quantity: item.quantity }))
  await reserveStock(trx, lines)
  const { rows, lineItemOf } = orderRows(ids.order, quote, request, settings, attempt.id)
  await writeRows(trx, {
    ...rows,
    ...reservationRows(lines, lineItemOf),
    ...paymentRows({
      sessionId: ids.session,
      orderId: ids.order,
      provider: providerIdOf(request.payment),
      amountClp: quote.totalClp,
      data: { order: attempt.gateway_order, amount_clp: quote.totalClp },
    }),
    ...consignmentRows(quote, { orderId: ids.order, lineItemOf, settings, today }),
    ...eventRows('order.placed', { attempt_id: attempt.id, payment: request.payment }),
  })
  if (termsOf(request.payment).isStockCapped) await capTransfers(trx, ids.order)
  return attempt
}

/**
 * First of all, and whole: who comes with the same key waits here, before anything is read or held. Null when the key
 * is taken.
 */
async function insertAttempt(
  trx: Knex.Transaction,
  { key, request }: Placing,
  bodyHash: string,
  ids: Ids,
  who: WhoAsks,
): Promise<Attempt | null> {
  const row = {
    id: newId('att'),
    idempotency_key: key,
    body_hash: bodyHash,
    state: 'placed' as const,
    order_id: ids.order,
    payment_session_id: ids.session,
    order_token: randomBytes(24).toString('base64url'),
    provider: request.payment,
    amount_clp: request.totalClp,
    gateway_order: gatewayOf(request.payment).newOrder(),
    due_at: trx.raw('now() + make_interval(mins => ?)', [termsOf(request.payment).deadlineMinutes]),
    by_address: who.address,
    by_email: who.email,
    by_phone: who.phone,
    buyer: JSON.stringify({
      ...request.buyer,
      address: request.address ?? null,
      note: request.note ?? null,
      invoice: request.invoice ?? null,
      gift: request.gift ? { ...request.gift, card: request.gift.card || null } : null,
    }),
  }
  const [attempt] = await trx<Attempt>('attempt')
    .insert(row as never)
    .onConflict(trx.raw('(idempotency_key) where deleted_at is null') as never)
    .ignore()
    .returning('*')
  return attempt ?? null
}

function checkQuote(quote: FullQuote, request: CheckoutRequest): void {
  const lacking = quote.consignments
    .flatMap((consignment) => consignment.lines)
    .find((line) => line.problemText)
  if (quote.unknown.length > 0)
    throw new Problem('not_placeable', 'Algo de tu carro ya no está en la tienda. Revísalo antes de pagar.')
  if (lacking)
    throw new Problem(lacking.problem ?? 'not_placeable', `«${lacking.title}»: ${lacking.problemText}`)
  const stuck = quote.consignments.find(
    (consignment) => request.deliveries[consignment.group.handle] !== consignment.chosen,
  )
  if (stuck || !quote.canBePlaced)
    throw new Problem('not_placeable', 'Una forma de entrega ya no se puede. Elige de nuevo cómo te llega.')
  if (quote.consignments.some((consignment) => consignment.chosen === 'home') && !request.address)
    throw invalid('Falta la dirección.', { 'address.street': 'Escribe la calle y el número.' })
  if (quote.totalClp !== request.totalClp)
    throw new Problem('total_changed', 'El total cambió mientras comprabas. Míralo de nuevo antes de pagar.')
}

function sameRequest(attempt: Attempt, bodyHash: string): Attempt {
  if (attempt.body_hash !== bodyHash)
    throw new Problem('key_reused', 'Ese envío ya se usó con otros datos. Vuelve a la página de pago.')
  return attempt
}

function known(basket: Map<string, BasketLine>, variantId: string): BasketLine {
  const line = basket.get(variantId)
  if (!line) throw new Error(`variant ${variantId} was quoted but is not in the basket`)
  return line
}
