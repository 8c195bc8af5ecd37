import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import { databaseNow } from '../../kernel/time/clock'
import type { PaymentReturnAnswer } from '../../contracts'
import { findOnlineGateway } from '../../gateways/gateways'
import { termsOf } from '../../gateways/terms'
import { notFound } from '../../kernel/problem'
import { mayGiveUp, type PaymentReturn, seenByOthers } from '../../modules/checkout/rules/payment-return'
import { type Attempt, findAttempt } from '../../modules/checkout/write/attempt'
import { settleAttempt } from '../../modules/checkout/write/settle-attempt'
import { untilSettled } from '../../modules/checkout/read/waiting'

/** `method`: as the address says it. `orders`: tokens of the orders that this browser went to pay. */
type Return = { method: string; params: Record<string, unknown>; orders: string[] }

/** What a buyer's return from a gateway means, acted upon once however often it arrives. Undone by nothing: it only goes on. */
const receiveStep = createStep('receive', async (given: Return, { container }) => {
  return new StepResponse(await receive(container, given))
})

export const receivePaymentReturnWorkflow = createWorkflow('receive-payment-return', (given: Return) => {
  return new WorkflowResponse(receiveStep(given))
})

const UNKNOWN: PaymentReturnAnswer = { state: 'unknown', orderToken: null }

async function receive(
  container: MedusaContainer,
  { method, params, orders }: Return,
): Promise<PaymentReturnAnswer> {
  const found = findOnlineGateway(method)
  if (!found) throw notFound('Así no se paga en esta tienda.')
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const back = found.gateway.readReturn(params)
  const attempt = await findReturned(knex, back)
  if (attempt?.provider !== found.method) return UNKNOWN
  const isHers = orders.includes(attempt.order_token)
  const ended = await untilSettled(knex, await act(container, back, attempt, isHers))
  const state = stateOf(ended)
  return isHers
    ? { state, orderToken: ended.order_token }
    : { state: seenByOthers(back.kind, state), orderToken: null }
}

async function findReturned(knex: Knex, back: PaymentReturn): Promise<Attempt | null> {
  if (back.kind === 'unknown') return null
  if ('token' in back && back.token) return findAttempt(knex, 'gateway_token', back.token)
  return 'order' in back && back.order ? findAttempt(knex, 'gateway_order', back.order) : null
}

async function act(
  container: MedusaContainer,
  { kind }: PaymentReturn,
  attempt: Attempt,
  isHers: boolean,
): Promise<Attempt> {
  if (kind === 'unknown') return attempt
  if (kind === 'commit') return settleAttempt(container, attempt.id, 'commit')
  if (kind === 'came_back') return isHers ? settleAttempt(container, attempt.id, 'commit') : attempt
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const openMinutes = ((await databaseNow(knex)).getTime() - attempt.created_at.getTime()) / 60_000
  const { formMinutes } = termsOf(attempt.provider)
  return mayGiveUp({ isHers, openMinutes, formMinutes })
    ? settleAttempt(container, attempt.id, kind)
    : attempt
}

function stateOf({ state, cancel_reason }: Attempt): PaymentReturnAnswer['state'] {
  if (state === 'paid') return 'paid'
  if (state === 'placed') return 'unknown'
  if (state !== 'cancelled') return 'in_review'
  if (cancel_reason === 'aborted') return 'aborted'
  return cancel_reason === 'timed_out' || cancel_reason === 'expired' ? 'timed_out' : 'rejected'
}
