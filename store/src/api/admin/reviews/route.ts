import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import type { Kept } from '../../../gateways/method-terms'
import { type Method, termsOf } from '../../../gateways/terms'

type Row = { paidWith: Method; kept: Kept | null }

/** Payments that the gateway has not decided, or decided for another order or amount, with what it said last. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const reviews = await knex('attempt as a')
    .join('order as o', 'o.id', 'a.order_id')
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
  res.json({
    reviews: reviews.map(({ kept, ...review }: Row) => ({ ...review, said: saidOf(review.paidWith, kept) })),
  })
}

function saidOf(method: Method, kept: Kept | null) {
  const answer = kept && termsOf(method).read(kept)
  return answer && { status: answer.status, amountClp: answer.amountClp, order: answer.order }
}
