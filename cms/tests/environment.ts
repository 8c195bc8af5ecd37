import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll } from 'vitest'
import { listen } from './listener.ts'

const { CMS_TEST_MONGODB_URL, TEST_CMS_DATABASE_URLS, TEST_DATABASE_URL, VITEST_POOL_ID } = process.env
/** Two workers at once have a database each. */
const postgresUrl = TEST_CMS_DATABASE_URLS?.split(' ')[Number(VITEST_POOL_ID) - 1] ?? TEST_DATABASE_URL
const databaseUrl = CMS_TEST_MONGODB_URL ? mongoUrl(CMS_TEST_MONGODB_URL) : postgresUrl
if (!databaseUrl) throw new Error('TEST_DATABASE_URL must name an empty PostgreSQL database for the tests.')

/** A database of this worker's own on that server. */
function mongoUrl(server: string): string {
  const url = new URL(server)
  url.pathname = `/mingaco-cms-${VITEST_POOL_ID}`
  return url.href
}

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
