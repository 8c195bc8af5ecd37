import { model } from '@medusajs/framework/utils'

/** One buyer's intent to buy, from the first press to paid or undone. The row is the lock of everything that follows. */
export const Attempt = model
  .define('attempt', {
    id: model.id({ prefix: 'att' }).primaryKey(),
    idempotency_key: model.text().unique(),
    body_hash: model.text(),
    state: model.enum(['placed', 'settling', 'in_review', 'paid', 'cancelled']).default('placed'),
    cancel_reason: model.text().nullable(),
    order_id: model.text().nullable(),
    order_token: model.text().unique(),
    /** A method of `gateways/terms.ts`. */
    provider: model.text(),
    payment_session_id: model.text().nullable(),
    amount_clp: model.number(),
    gateway_order: model.text().unique(),
    gateway_token: model.text().unique().nullable(),
    gateway_url: model.text().nullable(),
    gateway_result: model.json().nullable(),
    due_at: model.dateTime(),
    buyer: model.json(),
    paid_at: model.dateTime().nullable(),
    /** Questions to the gateway that decided nothing, and when to ask again. */
    tries: model.number().default(0),
    next_try_at: model.dateTime().nullable(),
    /** Who saw a big transfer first: another person must see it too. */
    seen_by: model.text().nullable(),
    /** Keyed hashes of who asked: unpaid orders are counted by them. */
    by_address: model.text().nullable(),
    by_email: model.text().nullable(),
    by_phone: model.text().nullable(),
  })
  .indexes([
    { on: ['state', 'updated_at'] },
    { on: ['order_id'], unique: true, where: 'order_id IS NOT NULL' },
  ])
