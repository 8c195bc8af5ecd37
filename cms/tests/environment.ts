import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll } from 'vitest'
import { listen } from './listener.ts'

const { TEST_CMS_DATABASE_URLS, TEST_DATABASE_URL, VITEST_POOL_ID } = process.env
/** Two workers at once have a database each. */
const databaseUrl = TEST_CMS_DATABASE_URLS?.split(' ')[Number(VITEST_POOL_ID) - 1] ?? TEST_DATABASE_URL
if (!databaseUrl) throw new Error('TEST_DATABASE_URL must name an empty PostgreSQL database for the tests.')

/** Stands for the shop in every test, so that nothing here waits for one. */
export const shop = await listen()

const dataDir = mkdtempSync(path.join(tmpdir(), 'mingaco-cms-'))
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

/** Stands for the store, which hears what became of proposals. */
export const store = await listen()

/** Everything `env.ts` asks for, far from any real data. */
Object.assign(process.env, {
  DATABASE_URL: databaseUrl,
  CMS_URL: 'http://localhost:3405',
  SHOP_URL: 'http://localhost:3406',
  SHOP_INTERNAL_URL: `http://127.0.0.1:${shop.port}`,
  STORE_INTERNAL_URL: `http://127.0.0.1:${store.port}`,
  PAYLOAD_SECRET: 'secret-of-the-tests-only',
  INTERNAL_SECRET: 'internal-of-the-tests-only',
  DATA_DIR: dataDir,
})
