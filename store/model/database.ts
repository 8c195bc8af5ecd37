import { readdirSync } from 'node:fs'
import path from 'node:path'
import { knex, type Knex } from '@medusajs/framework/mikro-orm/knex'
import { MEDUSA_TABLES } from './medusa-tables'

type Migration = { up: () => Promise<void>; getQueries: () => unknown[] }
type MigrationFile = Record<string, new (driver: object, config: object) => Migration>

/**
 * A real PostgreSQL with our own tables as the migrations make them, and beside them the few of Medusa's that a sale
 * touches. In a schema of its own, gone at the end.
 */
export async function openDatabase(
  url: string,
  modules = ['checkout', 'consignment', 'ledger'],
): Promise<{ db: Knex; close: () => Promise<void> }> {
  const schema = `model_${process.pid}_${modules.join('_')}`
  const admin = knex({ client: 'pg', connection: url })
  await admin.raw(`create schema ${schema}`)
  const db = knex({
    client: 'pg',
    connection: url,
    searchPath: [schema],
    pool: { min: 0, max: 6, afterCreate: setUp },
  })
  for (const sql of [...MEDUSA_TABLES, ...(await ours(modules))]) await db.raw(sql)
  const close = async () => {
    await db.destroy()
    await admin.raw(`drop schema ${schema} cascade`)
    await admin.destroy()
  }
  return { db, close }
}

async function ours(names: string[]): Promise<string[]> {
  const modules = path.join(__dirname, '..', 'src', 'modules')
  const statements: string[] = []
  for (const name of names) {
    const folder = path.join(modules, name, 'migrations')
    for (const file of readdirSync(folder).sort()) {
      if (!file.endsWith('.ts')) continue
      const [Made] = Object.values((await import(path.join(folder, file))) as MigrationFile)
      if (!Made) throw new Error(`${file} has no migration`)
      const migration = new Made({}, {})
      await migration.up()
      statements.push(...migration.getQueries().map(String))
    }
  }
  return statements
}

type Connection = { query: (sql: string, done: (error: Error | null) => void) => void }

/** Nothing here must outlive the machine: what is measured is what each statement does, not the disk. */
function setUp(connection: Connection, done: (error: Error | null, connection: Connection) => void): void {
  connection.query('set synchronous_commit = off', (error) => done(error, connection))
}
