import { readStack } from '../stack.ts'
import { ensureStack } from './own-stack.ts'

/** One stack for all integration tests; Medusa's own test tools find its PostgreSQL by these names. */
export default async function globalSetup() {
  const stop = await ensureStack()
  const { username, password, port } = new URL(readStack().databaseUrls.store)
  // 127.0.0.1 would make Medusa's tools turn TLS on.
  Object.assign(process.env, {
    DB_HOST: 'localhost',
    DB_USERNAME: username,
    DB_PASSWORD: password,
    DB_PORT: port,
  })
  return stop
}
