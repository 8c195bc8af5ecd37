import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { GatewayUndecided, type OnlineGateway } from '../../../gateways/gateway'
import { onlineGateway } from '../../../gateways/gateways'
import { type Method, termsOf } from '../../../gateways/terms'
import { databaseNow } from '../../../kernel/time/clock'
import { alarm } from '../../../medusa/alarm'
import { REFUND_TRIES } from '../rules/refund-state'
import { retryAt } from '../../../kernel/time/retry'
import { findAttempt } from './attempt'
import { finishRefund, markSent } from './finish-refund'
import { findRefund, moveRefund, type Refund } from './request-refund'
import { isUniqueViolation } from '../../../kernel/unique-violation'

/**
 * Sends a refund through the gateway once, whatever is repeated or killed: what the gateway has left of the charge tells
 * before and after each call whether this refund was made. One at a time for each charge.
 */
export async function sendRefund(container: MedusaContainer, id: string): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const refund = await findRefund(knex, id)
  if (refund?.state === 'sent') return finishRefund(container, refund)
  const mine = await begin(knex, id)
  if (!mine) return
  const attempt = await findAttempt(knex, 'id', mine.attempt_id)
  if (!attempt?.gateway_token) throw new Error(`refund ${id} has no charge at the gateway`)

  const before = attempt.amount_clp - (await givenBack(knex, attempt.id))
  const outcome = await pay(attempt.provider, attempt.gateway_token, mine.amount_clp, before)
  if (outcome.is === 'sent') {
    const sent = await knex.transaction((trx) => markSent(trx, mine, 'gateway'))
    return sent ? finishRefund(container, sent) : undefined
  }
  const tries = mine.tries + 1
  const isForHand = outcome.is === 'foreign' || (outcome.is === 'refused' && tries >= REFUND_TRIES)
  if (isForHand) return giveToTreasurer(container, mine, attempt.provider, tries, outcome.why)
  await moveRefund(
    knex,
    id,
    'requested',
    { tries, last_error: outcome.why, next_try_at: retryAt(mine.tries, await databaseNow(knex)) },
    ['sending'],
  )
}

/** Null when somebody else sends it, or another refund of the same charge. */
async function begin(knex: Knex, id: string): Promise<Refund | null> {
  try {
    return await moveRefund(knex, id, 'sending')
  } catch (error) {
    if (isUniqueViolation(error)) return null
    throw error
  }
}

type Outcome = { is: 'sent' } | { is: 'refused' | 'undecided' | 'foreign'; why: string }

async function pay(method: Method, token: string, amountClp: number, beforeClp: number): Promise<Outcome> {
  const gateway = onlineGateway(method)
  const { name } = termsOf(method)
  const left = await ask(gateway, token)
  if (left === beforeClp - amountClp) return { is: 'sent' }
  if (left === null) return { is: 'undecided', why: `${name} does not answer` }
  if (left !== beforeClp)
    return { is: 'foreign', why: `${name} has $${left} left and we expected $${beforeClp}` }
  try {
    await gateway.refund(token, amountClp)
    return { is: 'sent' }
  } catch (error) {
    if (!(error instanceof GatewayUndecided)) throw error
    const after = await ask(gateway, token)
    if (after === beforeClp - amountClp) return { is: 'sent' }
    return { is: after === null ? 'undecided' : 'refused', why: error.message }
  }
}

/** Pesos of the charge that the gateway still holds for us, or null when its answer does not say. */
async function ask(gateway: OnlineGateway, token: string): Promise<number | null> {
  try {
    return (await gateway.ask(token)).leftClp
  } catch (error) {
    if (!(error instanceof GatewayUndecided)) throw error
    return null
  }
}

async function givenBack(knex: Knex, attemptId: string): Promise<number> {
  const row = await knex('attempt_refund')
    .where({ attempt_id: attemptId, is_by_gateway: true })
    .whereIn('state', ['sent', 'done'])
    .sum<{ sum: string | null }>('amount_clp as sum')
    .first()
  return Number(row?.sum ?? 0)
}

async function giveToTreasurer(
  container: MedusaContainer,
  refund: Refund,
  method: Method,
  tries: number,
  why: string,
) {
  const { name } = termsOf(method)
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const given = await moveRefund(
    knex,
    refund.id,
    'by_hand',
    { tries, last_error: why, is_by_gateway: false },
    ['sending'],
  )
  if (given)
    await alarm(container, {
      key: `refund:${refund.id}`,
      title: `${name} no hizo una devolución.`,
      description: `Hay que transferir $${refund.amount_clp} a mano. Mira «Devoluciones» en la mesa. ${name} dijo: ${why}`,
    })
}
