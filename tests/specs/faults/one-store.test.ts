import path from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { acts } from './one-store/acts.ts'
import { cuts } from './one-store/cuts.ts'
import { end } from './one-store/end.ts'
import { fullDisk } from './one-store/full-disk.ts'
import { kills } from './one-store/kills.ts'
import { oneKey } from './one-store/one-key.ts'
import { Scene } from './one-store/scene.ts'
import { webpay } from './one-store/webpay.ts'
import { openShop, type Shop } from './rig/processes/shop.ts'

/** All that is done to one store; what it leaves under way is looked at together, in the end. */
const STOCK = 90_000
let shop: Shop
let now: Scene
const scene = () => now

beforeAll(async () => {
  const preloaded = path.join(import.meta.dirname, 'rig/processes/survive-full-disk.cjs')
  shop = await openShop('one-store', 1, { NODE_OPTIONS: `--require=${preloaded}` })
  now = new Scene(shop, (await shop.goods(STOCK)).flat())
})
afterAll(() => shop.close())

oneKey(scene)
fullDisk(scene)
kills(scene)
cuts(scene)
acts(scene)
webpay(scene)
end(scene)
