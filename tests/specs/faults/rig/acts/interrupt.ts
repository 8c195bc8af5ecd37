import { setTimeout as wait } from 'node:timers/promises'
import type { Act, Action } from './actions.ts'
import type { GatewayCall, GatewayMoment } from '../network/gateway-proxy.ts'
import type { Where } from '../network/postgres-proxy.ts'
import type { Shop } from '../processes/shop.ts'

/** Where a request is interrupted: at a statement to PostgreSQL, or at a call to Webpay. */
export type Boundary = Where | { call: GatewayCall; moment: GatewayMoment }

const QUIET_MS = 40
const PATIENCE_MS = 120_000

/** All that was set off by a request, its letters too, has been done: nothing is left to be delivered. */
async function untilQuiet(shop: Shop, isWanted = () => true): Promise<void> {
  const until = Date.now() + PATIENCE_MS
  let before = -1
  while (isWanted() && Date.now() < until) {
    const [row] = await shop.database.rows<{ open: number }>(
      'select count(*)::int as open from outbox where done_at is null and next_try_at <= now()',
    )
    const seen = shop.postgres.seen.length
    if (row?.open === 0 && seen === before) return
    before = seen
    await wait(QUIET_MS)
  }
}

/**
 * Sends what was prepared and interrupts it there.
 * @returns whether it came to that boundary: when not, there are no more of them
 */
export async function interruptAt(
  shop: Shop,
  act: Act,
  boundary: Boundary,
  fault: () => Promise<void>,
): Promise<boolean> {
  const sprung = Promise.withResolvers<{ work: Promise<void> }>()
  const spring = () => sprung.resolve({ work: fault() })
  if ('call' in boundary) shop.gateway.arm(boundary.call, boundary.moment, spring)
  else shop.postgres.arm(boundary, spring)
  const sent = act.send()
  let isOver = false
  const done = sent.then(() => untilQuiet(shop, () => !isOver)).then(() => null)
  const fired = await Promise.race([sprung.promise, done])
  isOver = true
  shop.postgres.watch()
  shop.gateway.disarm()
  if (fired) await fired.work
  await sent
  return fired !== null
}

/**
 * How many statements, and how many durable ones, an undisturbed action makes. The smaller of two counts: a store that
 * was killed a moment ago still ends what it had begun, and its statements pass here too.
 */
export async function measure(shop: Shop, action: Action, variants: string[]) {
  const acts: Act[] = []
  const counts = { all: Infinity, durable: Infinity }
  for (let time = 0; time < 2; time += 1) {
    const act = await action.prepare(shop, variants)
    acts.push(act)
    await untilQuiet(shop)
    shop.postgres.watch()
    await act.send()
    await untilQuiet(shop)
    const { seen } = shop.postgres
    counts.all = Math.min(counts.all, seen.length)
    counts.durable = Math.min(counts.durable, seen.filter(({ isDurable }) => isDurable).length)
    await act.again()
  }
  return { acts, counts }
}
