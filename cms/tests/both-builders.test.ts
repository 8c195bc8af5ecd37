import { getPayload } from 'payload'
import config from '@payload-config'
import { afterAll, expect, test } from 'vitest'
import { buildForBoth } from './both-builders.ts'
import { shop, store } from './environment.ts'

const payload = await getPayload({ config })
const unbuilt = await buildForBoth(payload)
afterAll(async () => {
  await Promise.all([shop.close(), store.close()])
  await payload.destroy()
})

test('a query that MongoDB cannot build is told, one that both can is not', async () => {
  await payload.db.count({ collection: 'users', where: { email: { equals: 'nadie@prueba.example' } } })
  expect(unbuilt).toEqual([])
  const bad = payload.db.count({ collection: 'users', where: { nothing: { equals: 1 } } })
  await bad.catch(() => undefined)
  expect(unbuilt).toEqual([expect.stringContaining('count of users where {"nothing"')])
})
