import { expect, test } from 'vitest'
import { measure } from '../rig/acts/interrupt.ts'
import { sending } from '../rig/acts/sending.ts'
import { isLong, type Scene } from './scene.ts'

/** What is cut off is sent again, and a restart takes seconds: the core does both here and there. */
const CORE_CUTS = 24
const CORE_KILLS = 3

export function products(scene: () => Scene): void {
  test('a product is sent once, wherever its sending was cut off or killed', async () => {
    const { shop, variants } = scene()
    const { counts } = await measure(shop, sending, variants)
    const everywhere = Array.from({ length: counts.all }, (_, index) => index + 1).flatMap((at) =>
      (['before', 'after'] as const).map((moment) => ({ at, of: 'all' as const, moment })),
    )
    const stride = isLong ? 1 : Math.ceil(everywhere.length / CORE_CUTS)
    const first = shop.random.between(0, stride - 1)
    const cuts = everywhere.filter((_, index) => index % stride === first)
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
