import { createHash, randomBytes } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { api } from '../../../seed/http.ts'
import { env } from '../../support/env.ts'
import { jpeg } from '../../fixtures/phone-photo.ts'
import { keptPhotos, kill, openPhone, putUp, rowOf, whenKept } from './rig/people/group-app.ts'
import { enterAsMember } from './rig/people/member.ts'
import type { MobileNetwork } from './rig/network/mobile-network.ts'
import { openShop, type Shop } from './rig/processes/shop.ts'
import { openShopfront } from './rig/processes/shopfront.ts'

const GROUP = 'telar-de-prueba'
/** A phone's photos are drawn and sent one by one: the core sends a few. */
const [PHOTOS, OF_THE_FIRST, CUTS] = env.isLong ? [10, 6, 10] : [3, 2, 4]
/** As much as the app sends at a time. */
const PIECE = 64 * 1024
const named = (what: string) => `${what} ${randomBytes(3).toString('hex')}`
let shop: Shop
let network: MobileNetwork
let phone: Awaited<ReturnType<typeof openPhone>>

beforeAll(async () => {
  shop = await openShop('group-app')
  network = await openShopfront(shop)
  const category = { handle: 'lana-y-telar', name: 'Lana y telar', is_active: true, is_internal: false }
  await api(shop.store.url, await shop.asStaff()).post('/admin/product-categories', category)
  phone = await openPhone(network.url, await enterAsMember(shop, GROUP))
})
afterAll(async () => {
  await phone.close()
  await network.close()
  await shop.close()
})

test('photos of two products through cuts, two dead tabs and a dead store are in the shop once, whole', async () => {
  const { context } = phone
  let tab = await phone.open()
  await whenKept(tab)
  await tab.getByRole('link', { name: 'Poner un producto' }).waitFor()
  await context.setOffline(true)
  const [manta, chal] = [named('Manta'), named('Chal')]
  const photos = await Promise.all(Array.from({ length: PHOTOS }, () => jpeg()))
  await putUp(tab, manta, photos.slice(0, OF_THE_FIRST))
  await putUp(tab, chal, photos.slice(OF_THE_FIRST))
  const sent = await keptPhotos(tab)
  expect(sent).toHaveLength(PHOTOS)
  for (const { sha256, hash } of sent) expect(sha256).toBe(hash)

  const size = sent.reduce((sum, { bytes }) => sum + bytes, 0)
  for (let cut = 0; cut < CUTS; cut += 1)
    network.at(shop.random.between(1000, size - 1000), () => network.cut())
  const deaths = [1, 2].map((third) => {
    const silent = Promise.withResolvers<void>()
    network.at(Math.floor((size * third) / 3), (line) => {
      network.hush(line)
      silent.resolve()
    })
    return silent.promise
  })
  const restarts: Promise<void>[] = []
  network.at(Math.floor(size / 2), () => {
    restarts.push(shop.store.kill().then(() => shop.store.start()))
  })
  const began = Date.now()
  await context.setOffline(false)
  for (const silent of deaths) {
    await silent
    await kill(context, tab)
    tab = await phone.open()
  }
  for (const title of [manta, chal]) await rowOf(tab, title).getByText('A la venta').waitFor()
  await Promise.all(restarts)
  const seconds = Math.round((Date.now() - began) / 1000)

  expect({ cuts: network.cuts, restarts: restarts.length }).toEqual({ cuts: CUTS, restarts: 1 })
  const products = await shop.database.rows<{ title: string; photos: number }>(
    `select title, jsonb_array_length(metadata->'photos')::int as photos from product
      where title = any($1) and deleted_at is null order by photos`,
    [[manta, chal]],
  )
  expect(products).toEqual([
    { title: chal, photos: PHOTOS - OF_THE_FIRST },
    { title: manta, photos: OF_THE_FIRST },
  ])
  const rows = await shop.database.rows<{ upload: string; sha256: string; original: string }>(
    'select upload, sha256, original from organization_photo where upload = any($1)',
    [sent.map(({ key }) => key)],
  )
  expect(rows).toHaveLength(sent.length)
  expect(new Map(rows.map((row) => [row.upload, row.sha256]))).toEqual(
    new Map(sent.map(({ key, hash }) => [key, hash])),
  )
  for (const { original, sha256 } of rows) expect(hashOf('originals', original)).toBe(sha256)
  expect(readdirSync(folder('parts')).filter((name) => sent.some(({ key }) => name.includes(key)))).toEqual(
    [],
  )
  expect(await keptPhotos(tab)).toEqual([])
  await tab.close()
  const ratio = network.sent / size
  shop.record({
    fault: 'cuts of the network under the app of a group',
    tried: CUTS,
    survived: CUTS,
    note: `${PHOTOS} photos, 2 tabs and 1 store killed; ${ratio.toFixed(3)} × their bytes sent, ${seconds} s`,
  })
  // Each cut, death and restart costs a piece that was on its way at most, however slow the machine is.
  const breaks = CUTS + deaths.length + restarts.length
  expect(network.sent - size).toBeLessThanOrEqual(breaks * PIECE)
  expect(shop.crashes).toEqual([])
})

test('a line that falls silent is given up, and the photo goes on where it was', async () => {
  const tab = await phone.context.newPage()
  await tab.clock.install()
  await phone.open(tab)
  const [before, title] = [network.sent, named('Poncho')]
  const silent = Promise.withResolvers<void>()
  network.at(before + 250_000, (line) => {
    network.hush(line)
    silent.resolve()
  })
  await phone.context.setOffline(true)
  await putUp(tab, title, [await jpeg()])
  const [photo] = await keptPhotos(tab)
  await phone.context.setOffline(false)
  await silent.promise
  await tab.clock.fastForward('01:01')
  await rowOf(tab, title).getByText('A la venta').waitFor()
  // The minute passes at once, so that a piece may still be on its way to the store; anew it would be four.
  expect(network.sent - before - (photo?.bytes ?? 0)).toBeLessThanOrEqual(2 * PIECE)
})

const folder = (name: string) => path.join(shop.ground.storeEnv.DATA_DIR ?? '', name)
const hashOf = (name: string, file: string) =>
  createHash('sha256')
    .update(readFileSync(path.join(folder(name), file)))
    .digest('hex')
