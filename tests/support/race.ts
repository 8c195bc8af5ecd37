import pg from 'pg'
import { expect } from 'vitest'
import { readStack } from './stack.ts'
import { sql } from '../clients/store-database.ts'

const WAITING_SQL = `select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`

/**
 * Presses them all while nobody can write into that table, and lets go when that many of them wait: a writer that reads before
 * it writes has read by then, and what it read is old when it writes.
 */
export async function race<T>(
  table: string,
  presses: (() => Promise<T>)[],
  waiting = presses.length,
): Promise<T[]> {
  const holder = new pg.Client(readStack().databaseUrls.store)
  await holder.connect()
  try {
    await holder.query(`begin; lock table "${table}" in share row exclusive mode`)
    const pressed = Promise.all(presses.map((press) => press()))
    await expect.poll(async () => (await sql(WAITING_SQL)).length).toBeGreaterThanOrEqual(waiting)
    await holder.query('commit')
    return await pressed
  } finally {
    await holder.end()
  }
}

export const statusesOf = (answers: { status: number }[]) => answers.map(({ status }) => status).sort()
