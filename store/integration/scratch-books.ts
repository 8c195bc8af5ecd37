import { knex, type Knex } from '@medusajs/framework/mikro-orm/knex'
import { env } from './env'

const TABLES = [
  'organization',
  'ledger_posting',
  'ledger_entry',
  'settlement_period',
  'statement',
  'bank_account',
  'payment_run',
  'payout',
  'payout_proof',
  'payment_minimum',
  'advance_maximum',
  'reception_advance_rule',
  'deposit',
  'deposit_line',
  'counted_balance',
  'month_figures',
  'month_goods',
  'order',
  'attempt',
  'consignment',
  'consignment_line',
  'fair_till_line',
  'fair_sale_line',
  'outbox',
]
const TRIGGERS = [
  ['ledger_keep', 'before update or delete', 'ledger_posting', 'ledger_keep'],
  ['ledger_keep', 'before update or delete', 'ledger_entry', 'ledger_keep'],
  ['settlement_keep', 'before update or delete', 'settlement_period', 'settlement_keep'],
  ['settlement_keep', 'before update or delete', 'statement', 'settlement_keep'],
  ['settlement_keep', 'before update or delete', 'deposit', 'settlement_keep'],
  ['settlement_keep', 'before update or delete', 'deposit_line', 'settlement_keep'],
]
let made = 0

/**
 * Books of a federation of its own, beside the shop's: the same tables, indexes and triggers, empty, in a schema that is
 * dropped with `close`.
 */
export async function scratchBooks(): Promise<{ db: Knex; close: () => Promise<void> }> {
  const schema = `books_${process.pid}_${(made += 1)}`
  const db = knex({
    client: 'pg',
    connection: env.databaseUrl,
    searchPath: [schema, 'public'],
    pool: { min: 0, max: 4 },
  })
  await db.raw(`create schema ${schema}`)
  for (const table of TABLES)
    await db.raw(`create table ${schema}."${table}" (like public."${table}" including all)`)
  for (const [name, when, table, body] of TRIGGERS)
    await db.raw(
      `create trigger ${name} ${when} on ${schema}.${table} for each row execute function public.${body}()`,
    )
  await db.raw(`create constraint trigger ledger_balance after insert on ${schema}.ledger_entry
    deferrable initially deferred for each row execute function public.ledger_balance()`)
  const close = async () => {
    await db.raw(`drop schema ${schema} cascade`)
    await db.destroy()
  }
  return { db, close }
}
