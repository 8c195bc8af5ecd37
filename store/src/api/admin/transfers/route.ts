import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'

/** Orders that wait for a bank transfer, the first to expire first. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const transfers = await knex('attempt as a')
    .join('order as o', 'o.id', 'a.order_id')
    .where({ 'a.provider': 'transfer', 'a.state': 'placed' })
    .orderBy('a.due_at')
    .limit(200)
    .select({
      id: 'a.id',
      orderId: 'a.order_id',
      displayId: 'o.display_id',
      reference: 'a.gateway_order',
      amountClp: 'a.amount_clp',
      buyer: knex.raw(`a.buyer->>'name'`),
      placedAt: 'a.created_at',
      dueAt: 'a.due_at',
    })
  res.json({ transfers })
}
