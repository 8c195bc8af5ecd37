import { expect, test } from 'vitest'
import { actions } from '../rig/acts/actions.ts'
import { measure } from '../rig/acts/interrupt.ts'
import { isLong, type Scene } from './scene.ts'

const STRIDE = isLong ? 1 : 13

export function cuts(scene: () => Scene): void {
  test.each(actions)('PostgreSQL cut off in the middle of $name', async (action) => {
    const { shop, variants, interrupted } = scene()
    const { acts, counts } = await measure(shop, action, variants)
    interrupted.push(...acts)
    const from = shop.random.between(1, STRIDE)
    const wheres = Array.from({ length: Math.ceil((counts.all - from) / STRIDE) }, (_, index) => ({
      at: from + index * STRIDE,
      of: 'all' as const,
      moment: index % 2 === 0 ? ('before' as const) : ('after' as const),
    }))
    const tried = await scene().interruptAll(action, wheres, () => scene().cut())
    expect(tried).toBeGreaterThan(0)
    expect(shop.crashes).toEqual([])
    const note = `at every ${STRIDE === 1 ? 'one' : `${STRIDE}th`} of ${counts.all} statements; the store went on by itself`
    shop.record({ fault: `PostgreSQL cut off while ${action.name}`, tried, survived: tried, note })
  })
}
