import { knex, type Knex } from '@medusajs/framework/mikro-orm/knex'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { exportPerson } from '../src/workflows/privacy/export-person'
import { env } from './env'

let db: Knex
beforeAll(() => {
  db = knex({ client: 'pg', connection: env.databaseUrl, pool: { min: 0, max: 1 } })
})
afterAll(() => db.destroy())

/** Of a member, and nothing that is told: why. */
const NOT_TOLD: Record<string, string> = {
  entry_code: 'a secret for some minutes',
  entry_mark: 'the hash of a secret of her phone',
  learned: 'sums of what is told: lessons, attendances and certificates',
  learned_change: 'that these sums are to be added up anew',
}

test('what a member may take with her asks every table that knows her', async () => {
  const { rows } = await db.raw<{ rows: { table_name: string }[] }>(
    `select table_name from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
      where c.table_schema = 'public' and c.column_name = 'member_id' and t.table_type = 'BASE TABLE' order by 1`,
  )
  const { phone } = await db('member').whereNotNull('phone').first<{ phone: string }>('phone')
  const asked = new Set<string>()
  const note = ({ sql }: { sql: string }) => {
    for (const [, table] of sql.matchAll(/(?:from|join) "?([a-z_]+)"?/g)) asked.add(table ?? '')
  }
  const trx = await db.transaction()
  db.on('query', note)
  await exportPerson(trx, { contact: phone })
  db.off('query', note)
  await trx.rollback()
  const tables = rows.map(({ table_name }) => table_name)
  expect(tables.length).toBeGreaterThan(5)
  expect(tables.filter((table) => !asked.has(table) && !(table in NOT_TOLD))).toEqual([])
  for (const table of Object.keys(NOT_TOLD)) expect(tables).toContain(table)
})
