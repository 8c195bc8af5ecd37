import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { GatewayUndecided, type WebpayResult } from '../../providers/payment-webpay/gateway'
import { wake } from '../../relay/wake'
import { retryAt } from '../../rules/retry'
import { readResult } from '../../rules/webpay-result'
import { type Attempt, findAttempt, moveAttempt } from './attempt'
import { cancelAttempt, type CancelReason } from './cancelling'
import { gateway } from './gateway'
import { hasReturned, keepAnswer, keepReturn } from './inbox'
import { markPaid } from './paying'

/** Why the gateway is spoken to: the buyer came back to pay, came back without, or somebody wants to know. */
type Occasion = 'commit' | 'ask' | 'aborted' | 'timed_out'

/**
 * Ends a Webpay payment: one winner of the compare-and-set commits, asks, and records what the gateway says. An answer
 * that decides nothing leaves the attempt in review, never paid and never cancelled. A form that the buyer left open is
 * over with the deadline: Webpay charges nothing that we do not commit.
 * @param how `commit` when the buyer came back with the token; `ask` when the gateway must not be moved; `aborted` and
 *   `timed_out` when she left, which is so where the gateway has decided nothing
 */
export async function settleAttempt(container: MedusaContainer, id: string, how: Occasion): Promise<Attempt> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const mine = await begin(knex, id, how)
  if (!mine?.gateway_token) return present(mine ?? (await findAttempt(knex, 'id', id)), id)

  const result = await decide(mine.gateway_token, how, () => hasReturned(knex, mine))
  const verdict = result
    ? readResult(result, { order: mine.gateway_order, amountClp: mine.amount_clp })
    : 'open'
  const gateway_result = JSON.stringify(result)
  if (result) await keepAnswer(container, mine, result, verdict)
  if (verdict === 'paid') return recordPayment(container, knex, mine, gateway_result)
  const reason = verdict === 'open' && result ? overBy(how, mine) : verdict === 'refused' ? 'rejected' : null
  if (reason) return cancelAttempt(container, { id, reason, from: 'settling', isSeen: how !== 'ask' })
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
 * A commit that failed in any way says nothing: only the status does. A buyer who came back, and whose commit a crash
 * swallowed, gets it now: Webpay takes one only once. Null when the gateway gave no answer at all.
 */
async function decide(
  token: string,
  how: Occasion,
  hasReturned: () => Promise<boolean>,
): Promise<WebpayResult | null> {
  const committed = how === 'commit' ? await answerOf(gateway.commit(token)) : null
  const told = committed ?? (await answerOf(gateway.status(token)))
  if (how !== 'ask' || told?.status !== 'INITIALIZED' || !(await hasReturned())) return told
  return (await answerOf(gateway.commit(token))) ?? answerOf(gateway.status(token))
}

async function answerOf(call: Promise<WebpayResult>): Promise<WebpayResult | null> {
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
