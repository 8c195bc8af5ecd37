import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { GatewayUndecided, type OnlineGateway } from '../../../gateways/gateway'
import { onlineGateway } from '../../../gateways/gateways'
import type { Answer } from '../../../gateways/method-terms'
import { verdictOf } from '../../../gateways/verdict'
import { wake } from '../../../outbox/wake'
import { retryAt } from '../../../kernel/time/retry'
import { type Attempt, findAttempt, moveAttempt } from './attempt'
import { cancelAttempt, type CancelReason } from './cancel-attempt'
import { hasReturned, keepAnswer, keepReturn } from './inbox'
import { markPaid } from './mark-paid'

/** Why the gateway is spoken to: the buyer came back to pay, came back without, or somebody wants to know. */
type Occasion = 'commit' | 'ask' | 'aborted' | 'timed_out'

/**
 * Ends a payment at a gateway: one winner of the compare-and-set settles, asks, and records what the gateway says. An
 * answer that decides nothing leaves the attempt in review, never paid and never cancelled. A form that the buyer left
 * open is over with the deadline, once the gateway lets nobody pay it any more.
 * @param how `commit` when the buyer came back to pay; `ask` when the gateway must not be moved; `aborted` and
 *   `timed_out` when she left, which is so where the gateway has decided nothing
 */
export async function settleAttempt(container: MedusaContainer, id: string, how: Occasion): Promise<Attempt> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const mine = await begin(knex, id, how)
  if (!mine?.gateway_token) return present(mine ?? (await findAttempt(knex, 'id', id)), id)

  const token = mine.gateway_token
  const gateway = onlineGateway(mine.provider)
  const answer = await decide(gateway, token, how, () => hasReturned(knex, mine))
  const verdict = answer
    ? verdictOf(answer, { order: mine.gateway_order, amountClp: mine.amount_clp })
    : 'undecided'
  const gateway_result = JSON.stringify(answer?.kept ?? null)
  if (answer) await keepAnswer(container, mine, answer, verdict)
  if (verdict === 'paid') return recordPayment(container, knex, mine, gateway_result)
  const reason = verdict === 'open' ? overBy(how, mine) : verdict === 'refused' ? 'rejected' : null
  const isOver = reason !== null && (verdict === 'refused' || (await isClosed(gateway, token)))
  if (isOver) return cancelAttempt(container, { id, reason, from: 'settling', isSeen: how !== 'ask' })
  const tries = mine.tries + 1
  const next_try_at = verdict === 'foreign' ? null : retryAt(mine.tries, mine.updated_at)
  return present(await moveAttempt(knex, id, 'in_review', { gateway_result, tries, next_try_at }), id)
}

/** What ends a payment that the gateway holds open. */
function overBy(how: Occasion, { due_at, updated_at }: Attempt): CancelReason | null {
  if (how === 'aborted' || how === 'timed_out') return how
  return how === 'ask' && due_at < updated_at ? 'expired' : null
}

/** Who left gives up what she was asked to pay, never what is being decided. */
function begin(knex: Knex, id: string, how: Occasion): Promise<Attempt | null> {
  if (how === 'commit') return beginReturn(knex, id)
  return moveAttempt(knex, id, 'settling', {}, how === 'ask' ? undefined : ['placed'])
}

/** One transaction: an attempt that is being settled because its buyer came back always knows that she did. */
function beginReturn(knex: Knex, id: string): Promise<Attempt | null> {
  return knex.transaction(async (trx) => {
    const mine = await moveAttempt(trx, id, 'settling')
    if (mine) await keepReturn(trx, mine)
    return mine
  })
}

/** The money is there. Safe to repeat. */
export async function recordPayment(
  container: MedusaContainer,
  knex: Knex,
  attempt: Attempt,
  gatewayResult: string,
): Promise<Attempt> {
  const paid = await knex.transaction((trx) => markPaid(trx, attempt, gatewayResult))
  await wake(container)
  return present(paid ?? (await findAttempt(knex, 'id', attempt.id)), attempt.id)
}

/**
 * Settling that failed in any way says nothing: only asking does. A buyer who came back, and whose settling a crash
 * swallowed, gets it now. Null when the gateway gave no answer at all.
 */
async function decide(
  gateway: OnlineGateway,
  token: string,
  how: Occasion,
  hasReturned: () => Promise<boolean>,
): Promise<Answer | null> {
  const settled = how === 'commit' ? await answerOf(gateway.settle(token)) : null
  const told = settled ?? (await answerOf(gateway.ask(token)))
  if (how !== 'ask' || told?.state !== 'open' || !(await hasReturned())) return told
  return (await answerOf(gateway.settle(token))) ?? answerOf(gateway.ask(token))
}

const isClosed = async (gateway: OnlineGateway, token: string) =>
  (await answerOf(gateway.close(token))) ?? false

async function answerOf<T>(call: Promise<T>): Promise<T | null> {
  try {
    return await call
  } catch (error) {
    if (!(error instanceof GatewayUndecided)) throw error
    return null
  }
}

function present(attempt: Attempt | null, id: string): Attempt {
  if (!attempt) throw new Error(`attempt ${id} is gone`)
  return attempt
}
