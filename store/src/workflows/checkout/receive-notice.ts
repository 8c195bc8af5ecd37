import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import { GatewayUndecided } from '../../gateways/gateway'
import { onlineGateway } from '../../gateways/gateways'
import type { Answer } from '../../gateways/method-terms'
import { type Method, termsOf } from '../../gateways/terms'
import { verdictOf } from '../../gateways/verdict'
import { unavailable } from '../../kernel/problem'
import { alarm } from '../../medusa/alarm'
import { type Attempt, findAttempt } from '../../modules/checkout/write/attempt'
import { keepAnswer } from '../../modules/checkout/write/inbox'
import { settleAttempt } from '../../modules/checkout/write/settle-attempt'

type Notice = { method: Method; token: string }

/** Acted upon once however often it arrives, and undone by nothing: it only asks the gateway, and goes on. */
const receiveNoticeStep = createStep('receive-notice', async (notice: Notice, { container }) => {
  await receive(container, notice)
  return new StepResponse({})
})

/** A notice only says where to look: what the gateway answers when it is asked is believed, and nothing else. */
export const receiveNoticeWorkflow = createWorkflow('receive-notice', (notice: Notice) => {
  return new WorkflowResponse(receiveNoticeStep(notice))
})

async function receive(container: MedusaContainer, { method, token }: Notice): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const attempt = await findAttempt(knex, 'gateway_token', token)
  if (attempt?.provider !== method || attempt.state === 'paid') return
  const answer = await ask(method, token)
  if (attempt.state === 'cancelled') return tellLatePayment(container, attempt, answer)
  // Who is still at the gateway's page is left alone.
  if (answer.state !== 'open') await settleAttempt(container, attempt.id, 'ask')
}

/** @throws Problem 503, after which the gateway tells us again */
async function ask(method: Method, token: string): Promise<Answer> {
  try {
    return await onlineGateway(method).ask(token)
  } catch (error) {
    if (!(error instanceof GatewayUndecided)) throw error
    throw unavailable('No alcanzamos a preguntar por ese pago. Avísanos de nuevo.')
  }
}

/** Money for an order that is over stays where a person sees it. */
async function tellLatePayment(container: MedusaContainer, attempt: Attempt, answer: Answer): Promise<void> {
  if (answer.state !== 'paid') return
  const expected = { order: attempt.gateway_order, amountClp: attempt.amount_clp }
  await keepAnswer(container, attempt, answer, verdictOf(answer, expected))
  const { name, portal } = termsOf(attempt.provider)
  await alarm(container, {
    key: `late:${attempt.id}`,
    title: `${name} cobró un pedido que ya estaba anulado.`,
    description: `Son $${attempt.amount_clp} de ${attempt.gateway_order}. Devuélvelos en ${portal}.`,
  })
}
