import { model } from '@medusajs/framework/utils'

/** Money that goes back to a buyer, from the decision to its arrival. The row is the lock of sending it. */
export const Refund = model
  .define('attempt_refund', {
    id: model.id({ prefix: 'refu' }).primaryKey(),
    attempt_id: model.text(),
    order_id: model.text(),
    state: model.enum(['requested', 'sending', 'by_hand', 'sent', 'done']).default('requested'),
    amount_clp: model.number(),
    reason: model.enum(['shortage', 'cancellation', 'withdrawal', 'guarantee']),
    note: model.text().nullable(),
    /** For the buyer's page: `[{ title, quantity, amountClp }]`. */
    parts: model.json(),
    requested_by: model.text(),
    is_by_gateway: model.boolean().default(true),
    tries: model.number().default(0),
    next_try_at: model.dateTime(),
    last_error: model.text().nullable(),
    sent_by: model.text().nullable(),
    sent_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ['order_id'] },
    { on: ['state', 'next_try_at'] },
    { on: ['attempt_id'], unique: true, where: "state = 'sending'" },
  ])
