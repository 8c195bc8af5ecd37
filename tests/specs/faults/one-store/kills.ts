import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { actions } from '../rig/acts/actions.ts'
import { keepBuying } from '../rig/acts/crowd.ts'
import { measure } from '../rig/acts/interrupt.ts'
import type { Where } from '../rig/network/postgres-proxy.ts'
import type { Random } from '../rig/random.ts'
import { isLong, type Scene } from './scene.ts'

const coreKills: Record<string, number> = { placing: 2, paying: 2 }

/** All durable boundaries from both sides and every third of the others, or in the core a few of the durable ones. */
function boundaries(counts: { all: number; durable: number }, some: number, random: Random): Where[] {
  const durable = Array.from({ length: counts.durable }, (_, index) =>
    (['before', 'after'] as const).map((moment) => ({ at: index + 1, of: 'durable' as const, moment })),
  ).flat()
  if (!isLong) {
    // The first is always met; later ones may be of what the store did beside it while they were counted.
    const [first, ...rest] = durable
    const step = rest.length / Math.max(1, some - 1)
    const from = random.next() * step
    const later = Array.from({ length: some - 1 }, (_, index) => rest[Math.floor(from + index * step)])
    return [first, ...later].filter((where) => where !== undefined)
  }
  const others = Array.from({ length: Math.floor(counts.all / 3) }, (_, index) => index * 3 + 1)
  return [...durable, ...others.map((at) => ({ at, of: 'all' as const, moment: 'before' as const }))]
}

export function kills(scene: () => Scene): void {
  test.each(actions)('kill -9 at the step boundaries of $name', async (action) => {
    const { shop, variants, interrupted } = scene()
    const { acts, counts } = await measure(shop, action, variants)
    interrupted.push(...acts)
    const wheres = boundaries(counts, coreKills[action.name] ?? 1, shop.random)
    const tried = await scene().interruptAll(action, wheres, () => scene().killAndStart())
    expect(tried).toBeGreaterThan(0)
    const note = `of ${counts.all} statements, ${counts.durable} durable`
    shop.record({ fault: `kill -9 while ${action.name}`, tried, survived: tried, note })
  })

  test('kill -9 at the calls to Webpay, before it hears and after it did it', async () => {
    const [placing, paying] = actions
    const refunding = actions.at(-1)
    if (!placing || !paying || !refunding) throw new Error('no actions')
    const moments = isLong ? (['received', 'answered'] as const) : (['answered'] as const)
    const kill = () => scene().killAndStart()
    let tried = 0
    for (const moment of moments) {
      tried += await scene().interruptAll(placing, [{ call: 'create', moment }], kill)
      tried += await scene().interruptAll(paying, [{ call: 'commit', moment }], kill)
      for (const call of ['status', 'refund'] as const)
        tried += await scene().interruptAll(refunding, [{ call, moment }], kill)
    }
    expect(tried).toBe(4 * moments.length)
    const note = `create, commit, status and refund, ${moments.join(' and ')}`
    scene().shop.record({ fault: 'kill -9 at a call to Webpay', tried, survived: tried, note })
  })

  test('kill -9 at random moments while several buyers buy', async () => {
    const { shop, variants } = scene()
    const tried = isLong ? 100 : 1
    const crowd = keepBuying(shop, variants, 4)
    for (let kill = 0; kill < tried; kill += 1) {
      await wait(shop.random.between(30, 1200))
      await scene().killAndStart()
    }
    const purchases = await crowd.stop()
    const note = `${purchases.length} purchases by 4 buyers at once`
    shop.record({ fault: 'kill -9 at a random moment', tried, survived: tried, note })
  })
}
