import { expect, test } from 'vitest'
import { environment } from '../settings.mjs'
import { query } from './query.mjs'
import { serverOptions } from './server.mjs'

test('only data that a test throws away do not wait for the disk', async () => {
  expect(serverOptions(5432, false).join()).not.toMatch(/fsync|synchronous_commit/)
  expect(serverOptions(5432, true)).toContain('fsync=off')
  const [row] = await query(environment.TEST_DATABASE_URL ?? '', 'show fsync')
  expect(row).toEqual({ fsync: 'off' })
})
