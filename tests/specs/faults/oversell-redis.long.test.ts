import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openRedis } from './rig/processes/redis.ts'
import { openShop, type Shop } from './rig/processes/shop.ts'
import { buyersForSeven } from './two-stores/buyers-for-seven.ts'

const ROUNDS = 10
const close: (() => Promise<void>)[] = []
let shop: Shop | undefined

beforeAll(async () => {
  const redis = await openRedis(inject('ground').dataDir)
  if ('why' in redis) {
    process.stdout.write(`200 buyers for 7 with Redis was not tried: ${redis.why}\n`)
    return
  }
  close.unshift(redis.close)
  shop = await openShop('oversell-redis', 2, { REDIS_URL: redis.url })
  close.unshift(shop.close)
})
afterAll(async () => {
  for (const one of close) await one()
})

test('200 buyers for 7 in two stores that share a Redis: exactly 7', async ({ skip }) => {
  if (!shop) return skip('no Redis here')
  for (let round = 0; round < ROUNDS; round += 1) await buyersForSeven(shop)
  expect(shop.crashes).toEqual([])
  const note = 'two processes that share a Redis: 7 sold'
  shop.record({ fault: '200 buyers for 7', tried: ROUNDS, survived: ROUNDS, note })
})
