import { expect, test } from 'vitest'
import { groupActs } from '../rig/acts/group-acts.ts'
import { measure } from '../rig/acts/interrupt.ts'
import { moneyActs } from '../rig/acts/money-acts.ts'
import { isLong, type Scene } from './scene.ts'

/** A restart takes seconds: the core cuts at a few statements, and kills in one action of three. */
const CORE_CUTS = 2

export function acts(scene: () => Scene): void {
  const named = '$name is done once and whole, wherever it was cut off or killed'
  test.each([...groupActs, ...moneyActs])(named, async (action) => {
    const { shop, variants } = scene()
    const { counts } = await measure(shop, action, variants)
    const everywhere = Array.from({ length: counts.all }, (_, index) => index + 1).flatMap((at) =>
      (['before', 'after'] as const).map((moment) => ({ at, of: 'all' as const, moment })),
    )
    const step = Math.ceil(everywhere.length / CORE_CUTS)
    const first = shop.random.between(0, step - 1)
    const cuts = everywhere.filter((_, index) => isLong || index % step === first)
    const cut = await scene().interruptAll(action, cuts, () => scene().cut())
    // Of the durable ones the earlier: the later are what follows by itself, not always as many.
    const at = shop.random.between(1, Math.ceil(counts.durable / 2))
    const durable = { at, of: 'durable' as const, moment: shop.random.pick(['before', 'after'] as const) }
    const some = shop.random.between(0, 2) === 0 ? [durable] : []
    // What a kill after a statement leaves is what one before the next leaves, but for a commit that nothing follows.
    const afterCommits = Array.from({ length: counts.durable }, (_, index) => ({
      at: index + 1,
      of: 'durable' as const,
      moment: 'after' as const,
    }))
    const each = [...everywhere.filter(({ moment }) => moment === 'before'), ...afterCommits]
    const kills = isLong ? each : some
    const killed = await scene().interruptAll(action, kills, () => scene().killAndStart())
    expect([cut > 0, killed > 0]).toEqual([true, kills.length > 0])
    expect(shop.crashes).toEqual([])
    const note = `at ${isLong ? 'each' : 'some'} of ${counts.all} statements; ${killed} kills`
    const tried = cut + killed
    shop.record({ fault: `cut off or killed while ${action.name}`, tried, survived: tried, note })
  })
}
