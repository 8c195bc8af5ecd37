import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import type { CheckoutAnswer } from '../../../contracts'
import { gatewayOf } from '../../../gateways/gateways'
import { termsOf } from '../../../gateways/terms'
import type { Attempt } from '../../../modules/checkout/write/attempt'
import { placeOrderWorkflow } from '../../../workflows/checkout/place-order'
import { visitorOf } from '../../visitor'
import { checkoutSchema, idempotencyKeySchema } from '../../checkout-schemas'
import { Problem, read, unavailable } from '../../../kernel/problem'
import { orderNumber } from '../../../medusa/orders/order-number'

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const key = read(idempotencyKeySchema, req.headers['idempotency-key'])
  const request = read(checkoutSchema, req.body)
  const { result: attempt } = await placeOrderWorkflow(req.scope).run({
    input: { key, request, visitor: visitorOf(req) },
  })
  if (attempt.state === 'cancelled')
    throw new Problem('attempt_closed', 'Ese intento ya terminó sin cobro. Vuelve a pagar desde tu carro.')
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.status(201).json({
    orderToken: attempt.order_token,
    displayId: await orderNumber(knex, attempt.order_id),
    totalClp: attempt.amount_clp,
    pay: pay(attempt),
  } satisfies CheckoutAnswer)
}

/** What was sent once and is sent again leads on, never back to a payment that is spent. */
function pay(attempt: Attempt): CheckoutAnswer['pay'] {
  if (attempt.state !== 'placed') return { kind: 'done' }
  const gateway = gatewayOf(attempt.provider)
  if (gateway.by === 'person')
    return {
      kind: 'instructions',
      reference: attempt.gateway_order,
      dueAt: new Date(attempt.due_at).toISOString(),
    }
  const { name } = termsOf(attempt.provider)
  const { gateway_token: token, gateway_url: url } = attempt
  if (!url || !token) throw unavailable(`${name} no responde ahora. No te cobramos nada.`)
  return { kind: 'redirect', name, ...gateway.wayTo({ token, url }) }
}
