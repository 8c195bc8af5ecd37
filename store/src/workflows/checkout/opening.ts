import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { unavailable } from '../../problem'
import { GatewayUndecided } from '../../providers/payment-webpay/gateway'
import type { Attempt } from './attempt'
import { gateway, WEBPAY_RETURN } from './gateway'

/**
 * Opens the transaction at Webpay after the order was committed, and keeps its token on the attempt and its session.
 * When the gateway does not answer, the order waits without a token: the same request tries again, the sweeper cancels.
 * @throws Problem 503
 */
export async function openPayment(container: MedusaContainer, attempt: Attempt): Promise<Attempt> {
  if (attempt.provider !== 'webpay' || attempt.gateway_token || attempt.state !== 'placed') return attempt
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  try {
    const { token, url } = await gateway.create(
      attempt.gateway_order,
      attempt.id,
      attempt.amount_clp,
      WEBPAY_RETURN,
    )
    return await knex.transaction(async (trx) => {
      const [kept] = await trx<Attempt>('attempt')
        .where('id', attempt.id)
        .whereNull('gateway_token')
        .update({ gateway_token: token, gateway_url: url })
        .returning('*')
      if (!kept) return (await trx<Attempt>('attempt').where('id', attempt.id).first()) ?? attempt
      await trx.raw(
        `update payment_session set data = data || jsonb_build_object('token', ?::text) where id = ?`,
        [token, attempt.payment_session_id],
      )
      return kept
    })
  } catch (error) {
    if (!(error instanceof GatewayUndecided)) throw error
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`Webpay did not open ${attempt.id}: ${error.message}`)
    throw unavailable('Webpay no responde ahora. No te cobramos nada: intenta de nuevo en un momento.')
  }
}
