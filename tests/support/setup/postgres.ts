import type { TestProject } from 'vitest/node'
import { borrowPostgres } from '../../../ops/stack/borrowed-postgres.mjs'

/**
 * One PostgreSQL for every test of every folder that wants one. `TEST_DATABASE_URL` is an empty database, each of
 * `TEST_CMS_DATABASE_URLS` one for the files of the cms that one worker runs, one after the other. Medusa's own test
 * tools find the server by the other names (127.0.0.1 would make them turn TLS on).
 */
export default async function globalSetup({ config }: TestProject) {
  process.env.MINGACO_THROWAWAY = '1'
  const ofCms = Array.from({ length: config.maxWorkers }, (_, worker) => `cms_${worker + 1}`)
  const { port, urlOf, stop } = await borrowPostgres(['test', ...ofCms])
  const { username, password } = new URL(urlOf('test'))
  Object.assign(process.env, {
    TEST_DATABASE_URL: urlOf('test'),
    TEST_CMS_DATABASE_URLS: ofCms.map(urlOf).join(' '),
    DB_HOST: 'localhost',
    DB_PORT: String(port),
    DB_USERNAME: username,
    DB_PASSWORD: password,
  })
  return stop
}
