import type { Method } from '../src/gateways/terms'
import { randomUUID } from 'node:crypto'
import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { BasketLine } from '../src/modules/checkout/read/basket'
import { consignmentRows } from '../src/modules/consignment/write/consignment-rows'
import { quoteBasket } from '../src/modules/checkout/read/quote'
import { reservationRows, reserveStock } from '../src/medusa/stock/reserve-stock'
import type { Settings } from '../src/modules/checkout/read/settings'
import { writeRows } from '../src/medusa/write-rows'
import { DELIVERY } from './goods'

export type Terms = Settings['terms']
export type Wanted = { line: BasketLine; quantity: number }[]
export type Placed = { attemptId: string; orderId: string; amountClp: number }

const TODAY = '2026-11-23'

/**
 * Places an order as the checkout does, in one transaction, with everything real but the rows of
 * Medusa's own tables (order, lines, payment session), which stand here in their shortest form.
 */
export function place(db: Knex, run: string, wanted: Wanted, terms: Terms, provider: Method) {
  return db.transaction(async (trx): Promise<Placed> => {
    await reserveStock(trx, wanted)
    const basket = new Map(wanted.map(({ line }) => [line.variantId, line]))
    const items = wanted.map(({ line, quantity }) => ({ variantId: line.variantId, quantity }))
    const quote = quoteBasket(items, basket, DELIVERY, {}, TODAY)
    const orderId = `order-${randomUUID()}`
    const lineItemOf = (line: BasketLine) => `${orderId}-${line.variantId}`
    await writeOrder(
      trx,
      orderId,
      quote.totalClp,
      wanted.map(({ line }) => lineItemOf(line)),
    )
    const settings: Settings = {
      regionId: '',
      channelId: '',
      taxRateId: null,
      customerId: '',
      commune: { code: '08101', name: 'Concepción', region: 'Biobío', isBranchOnly: false },
      storeUrl: '',
      terms,
      federationId: `${run}-federation`,
    }
    await writeRows(trx, {
      ...reservationRows(wanted, lineItemOf),
      ...consignmentRows(quote, { orderId, lineItemOf, settings, today: TODAY }),
    })
    const attemptId = `att-${randomUUID()}`
    await trx('attempt').insert({
      id: attemptId,
      idempotency_key: attemptId,
      body_hash: '',
      order_id: orderId,
      order_token: attemptId,
      provider,
      payment_session_id: `session-${orderId}`,
      amount_clp: quote.totalClp,
      gateway_order: attemptId,
      due_at: new Date(),
      buyer: '{}',
    })
    return { attemptId, orderId, amountClp: quote.totalClp }
  })
}

async function writeOrder(trx: Knex.Transaction, orderId: string, amount: number, lineItems: string[]) {
  await trx('order').insert({ id: orderId })
  await trx('order_item').insert(lineItems.map((item_id) => ({ order_id: orderId, item_id })))
  const totals = {
    paid_total: 0,
    transaction_total: 0,
    pending_difference: amount,
    current_order_total: amount,
  }
  await trx('order_summary').insert({ order_id: orderId, totals: JSON.stringify(totals) })
  await trx('payment_collection').insert({ id: `collection-${orderId}`, amount })
  await trx('order_payment_collection').insert({
    order_id: orderId,
    payment_collection_id: `collection-${orderId}`,
  })
  await trx('payment_session').insert({
    id: `session-${orderId}`,
    amount,
    raw_amount: JSON.stringify({ value: String(amount), precision: 20 }),
    currency_code: 'clp',
    provider_id: 'pp',
    data: '{}',
    payment_collection_id: `collection-${orderId}`,
  })
}
