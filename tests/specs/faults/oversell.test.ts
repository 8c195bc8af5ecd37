import { afterAll, beforeAll, expect, test } from 'vitest'
import { env } from '../../support/env.ts'
import { openShop, type Shop } from './rig/processes/shop.ts'
import { buyersForSeven } from './two-stores/buyers-for-seven.ts'

let shop: Shop

beforeAll(async () => {
  shop = await openShop('oversell', 2)
})
afterAll(() => shop.close())

test('200 buyers for 7 in two stores with PostgreSQL alone: exactly 7', async () => {
  const rounds = env.isLong ? 10 : 2
  for (let round = 0; round < rounds; round += 1) await buyersForSeven(shop)
  expect(shop.crashes).toEqual([])
  const note = 'two processes, PostgreSQL alone; two lines of one variant, two variants of one item: 7 sold'
  shop.record({ fault: '200 buyers for 7', tried: rounds, survived: rounds, note })
})
