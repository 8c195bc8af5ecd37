import { expect, test } from 'vitest'
import { measure } from '../rig/acts/interrupt.ts'
import { sending } from '../rig/acts/sending.ts'
import { isLong, type Scene } from './scene.ts'

/** A restart takes seconds: the core kills here and there, and cuts at every statement from one of its sides. */
const CORE_KILLS = 3

export function products(scene: () => Scene): void {
  test('a product is sent once, wherever its sending was cut off or killed', async () => {
    const { shop, variants } = scene()
    const { counts } = await measure(shop, sending, variants)
    const everywhere = Array.from({ length: counts.all }, (_, index) => index + 1).flatMap((at) =>
      (['before', 'after'] as const).map((moment) => ({ at, of: 'all' as const, moment })),
    )
    const first = shop.random.between(0, 1)
    const cuts = everywhere.filter(({ at, moment }) => isLong || (moment === 'before') === (at % 2 === first))
    const cut = await scene().interruptAll(sending, cuts, () => scene().cut())
    expect(cut).toBeGreaterThan(10)
    const step = isLong ? 1 : Math.ceil(everywhere.length / CORE_KILLS)
    const kills = everywhere.filter((_, index) => index % step === first % step)
    const killed = await scene().interruptAll(sending, kills, () => scene().killAndStart())
    expect(killed).toBeGreaterThan(0)
    expect(shop.crashes).toEqual([])
    const note = `one product with its proposal, at each of ${counts.all} statements; ${killed} kills`
    shop.record({
      fault: 'cut off or killed while sending a product',
      tried: cut + killed,
      survived: cut + killed,
      note,
    })
  })
}
