import { setTimeout as pause } from 'node:timers/promises'
import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { type Attempt, findAttempt } from '../write/attempt'

const EVERY_MS = 100
const PATIENCE_MS = 10_000

/** A return that lost the race waits for the winner's result, so that two tabs see the same. */
export async function untilSettled(knex: Knex, attempt: Attempt): Promise<Attempt> {
  const until = Date.now() + PATIENCE_MS
  let seen = attempt
  while (seen.state === 'settling') {
    if (Date.now() > until) return seen
    await pause(EVERY_MS)
    seen = (await findAttempt(knex, 'id', attempt.id)) ?? seen
  }
  return seen
}
