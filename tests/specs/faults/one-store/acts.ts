import { expect, test } from 'vitest'
import type { Action } from '../rig/acts/actions.ts'
import { fairActs } from '../rig/acts/fair-acts.ts'
import { groupActs } from '../rig/acts/group-acts.ts'
import { measure } from '../rig/acts/interrupt.ts'
import { moneyActs } from '../rig/acts/money-acts.ts'
import { sending } from '../rig/acts/sending.ts'
import { supplyActs } from '../rig/acts/supply-acts.ts'
import { isLong, type Scene } from './scene.ts'

/** A restart takes seconds: the core cuts at the first statement and a few others, and kills in one action of three. */
const CORE_CUTS = 2
/** A product with its photos and its proposal is hundreds of statements. */
const CORE_CUTS_OF_PRODUCT = 12
const MOMENTS = ['before', 'after'] as const

/** What moves money, or promises units, is killed before each of its statements, the rest before every third and around each commit. */
export function acts(scene: () => Scene): void {
  doneOnce(scene, [sending], 3, CORE_CUTS_OF_PRODUCT)
  doneOnce(scene, groupActs, 3)
  doneOnce(scene, moneyActs, 1)
  doneOnce(scene, fairActs, 1)
  doneOnce(scene, supplyActs, 1)
}

function doneOnce(scene: () => Scene, actions: Action[], stride: number, coreCuts = CORE_CUTS): void {
  test.each(actions)('$name is done once and whole, wherever it was cut off or killed', async (action) => {
    const { shop, variants } = scene()
    const { counts } = await measure(shop, action, variants)
    const places = (of: 'all' | 'durable') =>
      Array.from({ length: counts[of] }, (_, index) =>
        MOMENTS.map((moment) => ({ at: index + 1, of, moment })),
      ).flat()
    const everywhere = places('all')
    const step = Math.ceil(everywhere.length / coreCuts)
    const first = shop.random.between(0, step - 1)
    // The first is always met; later ones may be of what the store did beside it while they were counted.
    const cuts = everywhere.filter((_, index) => isLong || index === 0 || index % step === first)
    const cut = await scene().interruptAll(action, cuts, () => scene().cut())
    // Of the durable ones the earlier: the later are what follows by itself, not always as many.
    const at = shop.random.between(1, Math.ceil(counts.durable / 2))
    const durable = { at, of: 'durable' as const, moment: shop.random.pick(MOMENTS) }
    const some = shop.random.between(0, 2) === 0 ? [durable] : []
    // What a kill after a statement leaves is what one before the next leaves, but for a commit that nothing follows.
    const each = everywhere.filter(({ at: place, moment }) => moment === 'before' && place % stride === 0)
    const kills = isLong ? [...each, ...places('durable')] : some
    const killed = await scene().interruptAll(action, kills, () => scene().killAndStart())
    expect([cut > 0, killed > 0]).toEqual([true, kills.length > 0])
    expect(shop.crashes).toEqual([])
    const note = `${cut} cuts and ${killed} kills, of ${counts.all} statements`
    const tried = cut + killed
    shop.record({ fault: `cut off or killed while ${action.name}`, tried, survived: tried, note })
  })
}
