import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { prepared } from '../../../kernel/prepared'

const SQL = `select cast(count(distinct posting_id) as int) as lines from ledger_entry where statement_id = ?`

/** How many lines a statement has: the things that happened to its account. */
export async function countOfStatement(knex: Knex, statementId: string): Promise<number> {
  const { rows } = await prepared<{ lines: number }>(knex, SQL, [statementId])
  return rows[0]?.lines ?? 0
}
