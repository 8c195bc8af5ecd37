import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { unavailable } from '../../../kernel/problem'
import { tokenToSession } from '../../../medusa/payments/payment-session'
import { GatewayUndecided } from '../../../gateways/gateway'
import { gatewayOf, noticeUrlOf, returnUrlOf } from '../../../gateways/gateways'
import { termsOf } from '../../../gateways/terms'
import { prepared } from '../../../kernel/prepared'
import { type Attempt, findAttempt } from './attempt'

/** The first token stays, on the attempt and in its session's data together. */
const KEEP_SQL = `with kept as (
  update attempt set gateway_token = :token, gateway_url = :url where id = :id and gateway_token is null returning *),
session as (
  ${tokenToSession('kept')})
select * from kept`

/**
 * Opens the payment at its gateway after the order was committed, and keeps its token on the attempt and its session.
 * When the gateway does not answer, the order waits without a token: the same request tries again, the sweeper cancels.
 * @throws Problem 503
 */
export async function openPayment(container: MedusaContainer, attempt: Attempt): Promise<Attempt> {
  const gateway = gatewayOf(attempt.provider)
  if (gateway.by === 'person' || attempt.gateway_token || attempt.state !== 'placed') return attempt
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  try {
    const { token, url } = await gateway.open({
      order: attempt.gateway_order,
      attemptId: attempt.id,
      amountClp: attempt.amount_clp,
      returnUrl: returnUrlOf(attempt.provider),
      noticeUrl: noticeUrlOf(attempt.provider),
      dueAt: attempt.due_at,
    })
    const { rows } = await prepared<Attempt>(knex, KEEP_SQL, { id: attempt.id, token, url })
    return rows[0] ?? (await findAttempt(knex, 'id', attempt.id)) ?? attempt
  } catch (error) {
    if (!(error instanceof GatewayUndecided)) throw error
    const { name } = termsOf(attempt.provider)
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`${name} did not open ${attempt.id}: ${error.message}`)
    throw unavailable(`${name} no responde ahora. No te cobramos nada: intenta de nuevo en un momento.`)
  }
}
