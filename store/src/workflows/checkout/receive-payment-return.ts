import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import type { PaymentReturnAnswer } from '../../contracts'
import { readPaymentReturn } from '../../rules/payment-return'
import { type Attempt, findAttempt } from './attempt'
import { cancelAttempt } from './cancelling'
import { settleAttempt } from './settling'
import { untilSettled } from './waiting'

type Params = Record<string, unknown>

/** What a buyer's return from Webpay means, acted upon once however often it arrives. Undone by nothing: it only goes on. */
const receiveStep = createStep('receive', async (params: Params, { container }) => {
  return new StepResponse(await receive(container, params))
})

export const receivePaymentReturnWorkflow = createWorkflow('receive-payment-return', (params: Params) => {
  return new WorkflowResponse(receiveStep(params))
})

async function receive(container: MedusaContainer, params: Params): Promise<PaymentReturnAnswer> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const back = readPaymentReturn(params)
  if (back.kind === 'unknown') return { state: 'unknown', orderToken: null }
  const attempt =
    back.kind === 'timed_out'
      ? await findAttempt(knex, 'gateway_order', back.order)
      : await findAttempt(knex, 'gateway_token', back.token)
  if (!attempt) return { state: 'unknown', orderToken: null }

  const ended =
    back.kind === 'commit'
      ? await settleAttempt(container, attempt.id, 'commit')
      : await cancelAttempt(container, { id: attempt.id, reason: back.kind, from: 'placed' })
  return answer(await untilSettled(knex, ended))
}

function answer(attempt: Attempt): PaymentReturnAnswer {
  const orderToken = attempt.order_token
  if (attempt.state === 'paid') return { state: 'paid', orderToken }
  if (attempt.state !== 'canceled') return { state: 'in_review', orderToken }
  const reason = attempt.cancel_reason
  if (reason === 'aborted') return { state: 'aborted', orderToken }
  return { state: reason === 'timed_out' || reason === 'expired' ? 'timed_out' : 'rejected', orderToken }
}
