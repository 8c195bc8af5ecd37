import { createHash, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { Upload } from 'tus-js-client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { uploadsTo } from '../../../storefront/server/uploads.ts'
import { env } from '../../support/env.ts'
import { picture } from '../../fixtures/picture.ts'
import { NO_ANSWER } from './rig/people/buyer.ts'
import { enterAsMember } from './rig/people/member.ts'
import { MobileNetwork } from './rig/network/mobile-network.ts'
import { openShop, type Shop } from './rig/processes/shop.ts'

const GROUP = 'telar-de-prueba'
const PHOTOS = 10
const CUTS = 10
/** As much as the app sends at a time. */
const PIECE = 64 * 1024
const ROW_OF_A_PHOTO = /insert into "?organization_photo/i
let shop: Shop
let token: string
let passing: http.Server
let network: MobileNetwork

beforeAll(async () => {
  shop = await openShop('uploads')
  token = await enterAsMember(shop, GROUP)
  const pass = uploadsTo({ shopUrl: 'http://tienda.example', storeUrl: shop.store.url })
  passing = http.createServer((request, response) => void pass(request, response))
  await once(passing.listen(0, '127.0.0.1'), 'listening')
  network = await new MobileNetwork((passing.address() as AddressInfo).port, shop.random).open()
})
afterAll(async () => {
  await network.close()
  passing.close().closeAllConnections()
  await shop.close()
})

type Sent = { key: string; bytes: Buffer; sha256: string }

/** A tab that sends what its queue holds, one after the other, until it is killed. */
function openTab(queue: Sent[]) {
  let current: Upload | null = null
  let isKilled = false
  const send = ({ key, bytes }: Sent) =>
    new Promise<void>((resolve, reject) => {
      const address = `${network.url}/grupo/subir/${GROUP}/${key}`
      current = new Upload(bytes, {
        endpoint: address,
        uploadUrl: address,
        chunkSize: PIECE,
        headers: { cookie: `grupo=${token}` },
        retryDelays: Array.from({ length: 200 }, () => 150),
        onSuccess: () => resolve(),
        onError: reject,
      })
      current.start()
    })
  const killed = Promise.withResolvers<'killed'>()
  const all = async () => {
    for (const one of queue) if (!isKilled) await send(one)
    return 'sent' as const
  }
  return {
    done: Promise.race([all(), killed.promise]),
    kill: () => {
      isKilled = true
      void current?.abort()
      killed.resolve('killed')
    },
  }
}

const ask = ({ key, sha256 }: Sent) =>
  shop.buyer.call<{ photo: { key: string } }>(
    'POST',
    `/members/organizations/${GROUP}/photos`,
    { upload: key, sha256 },
    { authorization: `Bearer ${token}` },
  )

test('ten photos through ten cuts, two killed tabs and a killed store are there once, whole', async () => {
  const sent = Array.from({ length: PHOTOS }, (): Sent => {
    const bytes = picture({ width: 360, height: 280 })
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    return { key: randomBytes(16).toString('hex'), bytes, sha256 }
  })
  const size = sent.reduce((sum, { bytes }) => sum + bytes.length, 0)
  const somewhere = () => shop.random.between(1000, size - 1000)
  for (let cut = 0; cut < CUTS; cut += 1) network.at(somewhere(), () => network.cut())

  let tab = openTab(sent)
  for (const third of [1, 2]) network.at(Math.floor((size * third) / 3), () => tab.kill())
  const restarts: Promise<void>[] = []
  network.at(Math.floor(size / 2), () => {
    restarts.push(shop.store.kill().then(() => shop.store.start()))
  })
  let tabs = 1
  while ((await tab.done) === 'killed') {
    tab = openTab(sent)
    tabs += 1
  }
  await Promise.all(restarts)

  // As a phone that heard no answer: each is asked for twice, and at once.
  const answers = await Promise.all(sent.flatMap((one) => [ask(one), ask(one)]))
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 201))
  expect({ cuts: network.cuts, tabs, restarts: restarts.length }).toEqual({
    cuts: CUTS,
    tabs: 3,
    restarts: 1,
  })
  const rows = await shop.database.rows<{ key: string; upload: string; sha256: string; original: string }>(
    'select key, upload, sha256, original from organization_photo where upload = any($1)',
    [sent.map(({ key }) => key)],
  )
  expect(new Map(rows.map((row) => [row.upload, row.sha256]))).toEqual(
    new Map(sent.map(({ key, sha256 }) => [key, sha256])),
  )
  expect(rows).toHaveLength(PHOTOS)
  expect(new Set(answers.map(({ body }) => body.photo.key))).toEqual(new Set(rows.map(({ key }) => key)))
  for (const { original, sha256 } of rows)
    expect(createHash('sha256').update(kept('originals', original)).digest('hex')).toBe(sha256)
  expect(left('parts')).toEqual([])
  expect(left('drawing')).toEqual([])
  const ratio = network.sent / size
  shop.record({
    fault: 'cuts of the network while photos are sent',
    tried: CUTS,
    survived: CUTS,
    note: `${PHOTOS} photos, 2 tabs and 1 store killed; ${ratio.toFixed(3)} × their bytes sent`,
  })
  // Each cut, death and restart costs a piece that was on its way at most, however slow the machine is.
  expect(network.sent - size).toBeLessThanOrEqual((CUTS + tabs - 1 + restarts.length) * PIECE)
  expect(shop.crashes).toEqual([])
})

test.each(env.isLong ? (['before', 'after'] as const) : (['after'] as const))(
  'a store killed %s its photo is written leaves it once or not at all, and every file is accounted for',
  async (moment) => {
    const sent = await sendWhole()
    const dead = Promise.withResolvers<void>()
    shop.postgres.arm({ keeping: ROW_OF_A_PHOTO, moment }, () => {
      shop.store.kill().then(dead.resolve, dead.reject)
    })
    expect((await ask(sent)).status).toBe(NO_ANSWER)
    await dead.promise
    shop.postgres.watch()
    await shop.store.start()

    const rows = () =>
      shop.database.rows<{ key: string }>('select key from organization_photo where upload = $1', [sent.key])
    expect(await rows()).toHaveLength(moment === 'after' ? 1 : 0)
    expect((await ask(sent)).status).toBe(201)
    expect(await rows()).toHaveLength(1)
    const keys = await shop.database.rows<{ key: string }>('select key from organization_photo')
    const accounted = new Set([...keys.map(({ key }) => key), ...left('drawing')])
    for (const name of [...left('photos'), ...left('originals')])
      expect(accounted, name).toContain(name.split('-')[0])
  },
)

test('a store cut off from PostgreSQL as the row is kept does not take the photo’s files away', async () => {
  const sent = await sendWhole()
  shop.postgres.arm({ keeping: ROW_OF_A_PHOTO, moment: 'after' }, () => shop.postgres.cut())
  expect((await ask(sent)).status).toBe(503)
  shop.postgres.watch()
  const answer = await ask(sent)
  expect(answer.status).toBe(201)
  expect(left('photos').filter((name) => name.startsWith(answer.body.photo.key)).length).toBe(3)
  expect(shop.crashes).toEqual([])
})

/** An upload that is all there, without a cut. */
async function sendWhole(): Promise<Sent> {
  const bytes = picture({ width: 300, height: 200 })
  const sent = {
    key: randomBytes(16).toString('hex'),
    bytes,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }
  await openTab([sent]).done
  return sent
}

const folder = (name: string) => path.join(shop.ground.storeEnv.DATA_DIR ?? '', name)
const kept = (name: string, file: string) => readFileSync(path.join(folder(name), file))
const left = (name: string) => (existsSync(folder(name)) ? readdirSync(folder(name)) : [])
