import { borrowPostgres } from '../../../ops/stack/borrowed-postgres.mjs'

/**
 * One PostgreSQL for every test of every folder that wants one. `TEST_DATABASE_URL` is an empty database;
 * Medusa's own test tools find the server by the other names (127.0.0.1 would make them turn TLS on).
 */
export default async function globalSetup() {
  const { port, urlOf, stop } = await borrowPostgres(['test'])
  const { username, password } = new URL(urlOf('test'))
  Object.assign(process.env, {
    TEST_DATABASE_URL: urlOf('test'),
    DB_HOST: 'localhost',
    DB_PORT: String(port),
    DB_USERNAME: username,
    DB_PASSWORD: password,
  })
  return stop
}
