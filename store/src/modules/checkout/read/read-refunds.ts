import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { orders } from '../../../medusa/read/orders'

/** The newest 200 refunds, those that wait for the treasurer first. */
export const readRefunds = (knex: Knex): Promise<object[]> =>
  knex('attempt_refund as r')
    .join(knex.raw(`${orders} o`), 'o.id', 'r.order_id')
    .join('attempt as a', 'a.id', 'r.attempt_id')
    .orderByRaw(`r.state = 'by_hand' desc, r.state in ('requested', 'sending') desc, r.created_at desc`)
    .limit(200)
    .select({
      id: 'r.id',
      orderId: 'r.order_id',
      displayId: 'o.display_id',
      state: 'r.state',
      amountClp: 'r.amount_clp',
      reason: 'r.reason',
      note: 'r.note',
      parts: 'r.parts',
      isByGateway: 'r.is_by_gateway',
      paidWith: 'a.provider',
      lastError: 'r.last_error',
      requestedAt: 'r.created_at',
      sentAt: 'r.sent_at',
      buyer: knex.raw(
        `json_build_object('name', a.buyer->>'name', 'email', a.buyer->>'email', 'phone', a.buyer->>'phone')`,
      ),
    })
