import pg from 'pg'
import { readStack } from '../support/stack.ts'

/** What a test must see or hurry in the store's own tables. */
export async function sql<Row extends pg.QueryResultRow>(
  text: string,
  values: unknown[] = [],
): Promise<Row[]> {
  const client = new pg.Client(readStack().databaseUrls.store)
  await client.connect()
  try {
    return (await client.query<Row>(text, values)).rows
  } finally {
    await client.end()
  }
}
