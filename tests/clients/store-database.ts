import pg from 'pg'
import { readStack } from '../support/stack.ts'

/** A few connections for each test file, which keep nobody from ending: to open one costs more than most questions. */
const pools = new Map<string, pg.Pool>()

function poolOf(connectionString: string): pg.Pool {
  const known = pools.get(connectionString)
  if (known) return known
  const pool = new pg.Pool({
    connectionString,
    max: 4,
    idleTimeoutMillis: 2_000,
    allowExitOnIdle: true,
  })
  // A server that ends closes what is idle; who asks then is told by the question.
  pool.on('error', () => undefined)
  pools.set(connectionString, pool)
  return pool
}

/** What a test must see or hurry in the store's own tables. */
export async function sql<Row extends pg.QueryResultRow>(
  text: string,
  values: unknown[] = [],
): Promise<Row[]> {
  return (await poolOf(readStack().databaseUrls.store).query<Row>(text, values)).rows
}
