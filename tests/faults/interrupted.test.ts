import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { env } from '../env.ts'
import { CONVERGES_SECONDS, violations } from './invariants.ts'
import { type Act, type Action, actions } from './rig/actions.ts'
import { type Boundary, interruptAt, measure } from './rig/interrupt.ts'
import type { Where } from './rig/postgres-proxy.ts'
import { keepBuying } from './rig/crowd.ts'
import { openShop, type Shop } from './rig/shop.ts'

const isLong = env.faultsSize === 'long'
const STOCK = 90_000

let shop: Shop
let variants: string[]
/** Every request that was interrupted, to be looked at when all is over. */
const interrupted: Act[] = []
let startedAt = 0

beforeAll(async () => {
  shop = await openShop('interrupted')
  variants = (await shop.goods(STOCK)).flat()
})
afterAll(() => shop.close())

async function killAndStart(): Promise<void> {
  await shop.store.kill()
  await shop.store.start()
  startedAt = Date.now()
}

/** All durable boundaries from both sides and every third of the others, or in the core a few of the durable ones. */
function boundaries(counts: { all: number; durable: number }, some: number): Where[] {
  const both = (at: number, of: Where['of']): Where[] =>
    (['before', 'after'] as const).map((moment) => ({ at, of, moment }))
  const durable = Array.from({ length: counts.durable }, (_, index) => both(index + 1, 'durable')).flat()
  if (!isLong) {
    const step = durable.length / some
    const first = shop.random.next() * step
    return Array.from({ length: some }, (_, index) => durable[Math.floor(first + index * step)]).filter(
      (where) => where !== undefined,
    )
  }
  const others = Array.from({ length: Math.floor(counts.all / 3) }, (_, index) => index * 3 + 1)
  return [...durable, ...others.map((at) => ({ at, of: 'all' as const, moment: 'before' as const }))]
}

async function interruptAll(action: Action, wheres: Boundary[], fault: () => Promise<void>) {
  let tried = 0
  for (const where of wheres) {
    const act = await action.prepare(shop, variants)
    interrupted.push(act)
    if (await interruptAt(shop, act, where, fault)) tried += 1
    await act.again()
  }
  return tried
}

const some: Record<string, number> = { placing: 4, paying: 5, cancelling: 4 }

test.each(actions)('kill -9 at the step boundaries of $name', async (action) => {
  const { act, counts } = await measure(shop, action, variants)
  interrupted.push(act)
  const tried = await interruptAll(action, boundaries(counts, some[action.name] ?? 2), killAndStart)
  expect(tried).toBeGreaterThan(0)
  shop.record({
    fault: `kill -9 while ${action.name}`,
    tried,
    survived: tried,
    note: `of ${counts.all} statements, ${counts.durable} durable`,
  })
})

test('kill -9 at the calls to Webpay, before it hears and after it did it', async () => {
  const [placing, paying] = actions
  if (!placing || !paying) throw new Error('no actions')
  const moments = isLong ? (['received', 'answered'] as const) : (['answered'] as const)
  let tried = 0
  for (const moment of moments) {
    tried += await interruptAll(placing, [{ call: 'create', moment }], killAndStart)
    for (const call of ['commit', 'status'] as const)
      tried += await interruptAll(paying, [{ call, moment }], killAndStart)
  }
  expect(tried).toBe(3 * moments.length)
  shop.record({ fault: 'kill -9 at a call to Webpay', tried, survived: tried, note: moments.join(', ') })
})

test('kill -9 at random moments while several buyers buy', async () => {
  const kills = isLong ? 100 : 2
  const crowd = keepBuying(shop, variants, 4)
  for (let kill = 0; kill < kills; kill += 1) {
    await wait(shop.random.between(30, 1200))
    await killAndStart()
  }
  const purchases = await crowd.stop()
  shop.record({
    fault: 'kill -9 at a random moment',
    tried: kills,
    survived: kills,
    note: `${purchases.length} purchases by 4 buyers at once`,
  })
})

test.each(actions)('PostgreSQL cut off in the middle of $name', async (action) => {
  const { act, counts } = await measure(shop, action, variants)
  interrupted.push(act)
  const stride = isLong ? 1 : 9
  const from = shop.random.between(1, stride)
  const wheres = Array.from({ length: Math.ceil((counts.all - from) / stride) }, (_, index) => ({
    at: from + index * stride,
    of: 'all' as const,
    moment: index % 2 === 0 ? ('before' as const) : ('after' as const),
  }))
  const tried = await interruptAll(action, wheres, async () => shop.postgres.cut())
  expect(tried).toBeGreaterThan(0)
  expect(shop.crashes).toEqual([])
  shop.record({
    fault: `PostgreSQL cut off while ${action.name}`,
    tried,
    survived: tried,
    note: `every ${stride}. of ${counts.all} statements; the store went on by itself`,
  })
})

test('within 60 s of the restart every purchase has ended as it should, and nothing is lost', async () => {
  const until = Math.max(startedAt + CONVERGES_SECONDS * 1000, Date.now() + CONVERGES_SECONDS * 1000)
  while ((await violations(shop.database, shop.ground.simulatorUrl, 0)).length > 0 && Date.now() < until)
    await wait(250)
  const seconds = Math.round((Date.now() - startedAt) / 1000)
  await shop.expectNothingLost(0)
  const ended = await Promise.all(interrupted.map(async (act) => [act.key, await act.end()]))
  expect(ended).toEqual(interrupted.map((act) => [act.key, act.expected]))
  await shop.expectNothingLost(0)
  expect(shop.crashes).toEqual([])
  shop.record({
    fault: 'purchases interrupted, looked at in the end',
    tried: interrupted.length,
    survived: ended.length,
    note: `nothing under way ${seconds} s after the last restart`,
  })
})
