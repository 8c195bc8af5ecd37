import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { newId } from '../../../kernel/new-id'
import type { Answer } from '../../../gateways/method-terms'
import { termsOf } from '../../../gateways/terms'
import type { Verdict } from '../../../gateways/verdict'
import { alarm } from '../../../medusa/alarm'
import type { Attempt } from './attempt'

/**
 * Keeps what the gateway said, each answer once. One that speaks of another order or amount is kept, never believed,
 * and rings in the panel.
 */
export async function keepAnswer(
  container: MedusaContainer,
  attempt: Attempt,
  answer: Answer,
  verdict: Verdict,
): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { status, order, amountClp, leftClp, kept } = answer
  await knex('inbox')
    .insert({
      id: newId('inb'),
      provider: attempt.provider,
      event_id: [attempt.gateway_token, status, order, amountClp, leftClp].join(':'),
      data: JSON.stringify({ attempt_id: attempt.id, verdict, result: kept }),
    })
    .onConflict(knex.raw('(provider, event_id) where deleted_at is null') as never)
    .ignore()
  if (verdict === 'foreign')
    await alarm(container, {
      key: `foreign:${attempt.id}`,
      title: `${termsOf(attempt.provider).name} respondió por otro pedido o por otro monto.`,
      description: `Esperábamos ${attempt.gateway_order} por $${attempt.amount_clp} y dijo ${order} por $${amountClp}. Mira «Pagos en duda» en la mesa.`,
    })
}

const returnOf = (attempt: Attempt) => ({
  provider: attempt.provider,
  event_id: `${attempt.gateway_token}:return`,
})

/** The buyer came back to pay: what only a commit can follow, by any of our processes. Kept before it is tried. */
export async function keepReturn(knex: Knex, attempt: Attempt): Promise<void> {
  await knex('inbox')
    .insert({
      id: newId('inb'),
      ...returnOf(attempt),
      data: JSON.stringify({ attempt_id: attempt.id }),
    })
    .onConflict(knex.raw('(provider, event_id) where deleted_at is null') as never)
    .ignore()
}

export async function hasReturned(knex: Knex, attempt: Attempt): Promise<boolean> {
  return (await knex('inbox').where(returnOf(attempt)).first('id')) !== undefined
}
