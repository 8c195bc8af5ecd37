import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { orders } from '../../../medusa/read/orders'
import type { Kept } from '../../../gateways/method-terms'
import { type Method, termsOf } from '../../../gateways/terms'

type Row = { paidWith: Method; kept: Kept | null }

/** The oldest 200 payments that the gateway has not decided, or decided for another order or amount, with its last word. */
export async function readReviews(knex: Knex): Promise<object[]> {
  const reviews: Row[] = await knex('attempt as a')
    .join(knex.raw(`${orders} o`), 'o.id', 'a.order_id')
    .where('a.state', 'in_review')
    .orderBy('a.created_at')
    .limit(200)
    .select({
      id: 'a.id',
      orderId: 'a.order_id',
      displayId: 'o.display_id',
      gatewayOrder: 'a.gateway_order',
      amountClp: 'a.amount_clp',
      paidWith: 'a.provider',
      kept: 'a.gateway_result',
      tries: 'a.tries',
      nextTryAt: 'a.next_try_at',
      buyer: knex.raw(`a.buyer->>'name'`),
      placedAt: 'a.created_at',
    })
  return reviews.map(({ kept, ...review }) => ({ ...review, said: saidOf(review.paidWith, kept) }))
}

function saidOf(method: Method, kept: Kept | null) {
  const answer = kept && termsOf(method).read(kept)
  return answer && { status: answer.status, amountClp: answer.amountClp, order: answer.order }
}
