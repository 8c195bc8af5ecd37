import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { env } from '../../support/env.ts'
import { untilHealthy } from './one-store/scene.ts'
import { keepBuying } from './rig/acts/crowd.ts'
import { Postmaster } from './rig/processes/postmaster.ts'
import { openShop, type Shop } from './rig/processes/shop.ts'

const isLong = env.isLong
const BUYERS = 4
let shop: Shop
let variants: string[]

beforeAll(async () => {
  shop = await openShop('postgres-down')
  variants = (await shop.goods(20_000)).flat()
})
afterAll(() => shop.close())

/** Buyers buy while `fault` happens, again and again; then nothing that was acknowledged is missing. */
async function whileBuying(name: string, times: number, fault: () => Promise<void>): Promise<void> {
  const crowd = keepBuying(shop, variants, BUYERS)
  let slowestMs = 0
  for (let time = 0; time < times; time += 1) {
    await wait(shop.random.between(200, 1500))
    await fault()
    const began = Date.now()
    await untilHealthy(shop)
    slowestMs = Math.max(slowestMs, Date.now() - began)
  }
  const purchases = await crowd.stop()
  const keys = purchases.map(({ key }) => key)
  const kept = await shop.database.rows<{ key: string; token: string }>(
    'select idempotency_key as key, order_token as token from attempt where idempotency_key = any($1)',
    [keys],
  )
  expect(new Map(kept.map(({ key, token }) => [key, token]))).toEqual(
    new Map(purchases.map(({ key, orderToken }) => [key, orderToken])),
  )
  expect(shop.crashes).toEqual([])
  await shop.expectNothingLost()
  const note = `${purchases.length} purchases acknowledged, all there; selling again ${slowestMs} ms after`
  shop.record({ fault: name, tried: times, survived: times, note })
}

test('PostgreSQL killed while buyers buy: no acknowledged order is lost and the store recovers by itself', async () => {
  const postmaster = new Postmaster(inject('ground'))
  await whileBuying('PostgreSQL killed with -9 while buyers buy', isLong ? 10 : 2, async () => {
    await postmaster.kill()
    await wait(shop.random.between(0, 800))
    await postmaster.start()
  })
})

test('PostgreSQL out of reach while buyers buy: no acknowledged order is lost and the store recovers by itself', async () => {
  await whileBuying('PostgreSQL out of reach while buyers buy', isLong ? 30 : 3, async () => {
    shop.postgres.setDown(true)
    await wait(shop.random.between(100, 1000))
    shop.postgres.setDown(false)
  })
})
