import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { chileDay } from '../../store/src/kernel/time/chile-day.ts'
import { daysBetween, keptMoment, monthName } from '../../seed/history/calendar.ts'
import { readNaturalKeys } from '../../seed/history/natural-keys.ts'
import {
  keptDay,
  keptMonth,
  mapTexts,
  type Prepared,
  type PreparedTable,
  type Value,
} from '../../seed/history/prepared.ts'
import type { Transaction } from '../../ops/webpay-simulator/transaction.ts'
import { call } from '../clients/store.ts'
import { sql } from '../clients/store-database.ts'
import { readStack } from '../support/stack.ts'
import { type Clock, NOT_AGED } from './clock.ts'

/** Not of the history: what servers keep for themselves, and what the catalogue and the search draw anew. */
const NOT_KEPT = [
  ...NOT_AGED,
  'outbox',
  'staff_act',
  'catalog_item',
  'catalog_word',
  'catalog_change',
  'search_postgres_index',
  'search_index_sync',
]
/** Keyed by secrets of the store in which it was made. */
const FORGOTTEN = new Map([['attempt', ['by_address', 'by_email', 'by_phone']]])

/** Tables whose rows have another name than `id`. */
const KEYS = new Map([['noted_order', 'order_id']])
const keyOf = (table: string) => KEYS.get(table) ?? 'id'
const idOf = (value: Value | undefined) =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : ''

/** A day that somebody wrote of that day is written within so many. */
const NEAR_DAYS = 3

type Known = Map<string, Set<string>>

/** What is there before the history. */
export async function rowsBefore(): Promise<Known> {
  const known: Known = new Map()
  for (const table of await tablesWithKey()) {
    const rows = await sql<{ id: string }>(`select "${keyOf(table)}"::text as id from "${table}"`)
    known.set(table, new Set(rows.map(({ id }) => id)))
  }
  return known
}

const tablesWithKey = async () =>
  (
    await sql<{ name: string }>(
      `select c.table_name as name from information_schema.columns c join information_schema.tables t
        using (table_schema, table_name) where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
        and c.column_name = coalesce($2::jsonb ->> c.table_name, 'id') and c.table_name <> all($1) order by 1`,
      [NOT_KEPT, JSON.stringify(Object.fromEntries(KEYS))],
    )
  ).map(({ name }) => name)

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d(:?\d\d)?)$/
const ID = /\b[a-z]+_[0-9A-HJKMNP-TV-Z]{26}\b|\b[0-9a-f]{32}\b/g

/** The set of what the history wrote, to be loaded into other stores. @throws Error: something of this store is in it */
export async function keep(clock: Clock, before: Known): Promise<Prepared> {
  const { urls, dataDir } = readStack()
  const names = new Map([...(await readNaturalKeys((text) => sql(text)))].map(([name, id]) => [id, name]))
  const today = chileDay(new Date(clock.now))
  const months = new Map(Array.from({ length: 9 }, (_, ago) => [monthName(clock.now, ago), keptMonth(ago)]))
  const foreign = new Map<string, string>()

  function told(moment: number): number {
    const stretch = clock.told.find(({ from, to }) => moment > from && moment <= to)
    if (!stretch) return moment
    const { from, to, as } = stretch
    return as.from + ((moment - from) / Math.max(to - from, 1)) * (as.to - as.from)
  }
  /** @param writtenOn day of its row, as told */
  function kept(text: string, writtenOn: string): string {
    if (MOMENT.test(text)) return keptMoment(Math.round(told(Date.parse(text))), clock.now)
    if (/^\d{4}-\d\d-\d\d$/.test(text)) {
      const days = daysBetween(today, text)
      if (days > -2 && days < 100) return keptDay(days)
      const since = daysBetween(writtenOn, text)
      return Math.abs(since) <= NEAR_DAYS ? keptDay(since) : text
    }
    return (months.get(text) ?? text)
      .replaceAll(urls.store, '{{url:store}}')
      .replaceAll(urls.shop, '{{url:shop}}')
      .replaceAll(urls.simulator, '{{url:simulator}}')
      .replaceAll(ID, (id) => names.get(id) ?? id)
  }

  const writtenDay = ({ created_at: at }: Record<string, Value>) =>
    typeof at === 'string' ? chileDay(new Date(told(Date.parse(at)))) : today

  const tables: PreparedTable[] = []
  for (const table of await tablesWithKey()) {
    const key = keyOf(table)
    const there = before.get(table)
    const rows = (
      await sql<{ row: Record<string, Value> }>(
        `select to_jsonb(t) as row from "${table}" t order by "${key}"`,
      )
    ).map(({ row }) => row)
    const own = rows.filter((row) => !there?.has(idOf(row[key])))
    for (const id of there ?? []) if (!names.has(id)) foreign.set(id, table)
    const [first] = own
    if (!first) continue
    const forgotten = FORGOTTEN.get(table) ?? []
    const columns = Object.keys(first).filter(
      (name) => !forgotten.includes(name) && own.some((row) => row[name] !== null),
    )
    tables.push({
      table,
      columns,
      rows: own.map((row) => {
        const writtenOn = writtenDay(row)
        return columns.map((name) => mapTexts(row[name] ?? null, (text) => kept(text, writtenOn)))
      }),
    })
  }
  const problems = foreignIn(tables, foreign)
  if (problems.length > 0) throw new Error(`the set names what only this store has: ${problems.join(', ')}`)
  return { tables, transactions: await transactions(clock), proofs: proofsIn(dataDir) }
}

/** Things of this store that have no name of their own. */
function foreignIn(tables: PreparedTable[], foreign: Map<string, string>): string[] {
  const found = new Map<string, string>()
  for (const { table, rows } of tables)
    for (const id of JSON.stringify(rows).match(ID) ?? []) {
      const of = foreign.get(id)
      if (of) found.set(`${table} → ${of}`, id)
    }
  return [...found].map(([where, id]) => `${where} ${id}`)
}

/** What Webpay's simulator knows, at the times of our own rows. */
async function transactions({ now }: Clock): Promise<Prepared['transactions']> {
  const { body } = await call<{ transactions: Transaction[] }>(
    'GET',
    `${readStack().urls.simulator}/_control/transactions`,
  )
  const rows = await sql<{ token: string; made: Date; ended: Date }>(
    `select gateway_token as token, created_at as made, coalesce(paid_at, updated_at) as ended from attempt
      where gateway_token is not null`,
  )
  const times = new Map(rows.map((row) => [row.token, row]))
  return body.transactions.flatMap(({ createdAt: _made, authorizedAt, calls: _calls, ...rest }) => {
    const of = times.get(rest.token)
    if (!of) return []
    const at = (moment: Date) => keptMoment(moment.getTime(), now)
    return [{ ...rest, createdAt: at(of.made), authorizedAt: authorizedAt === null ? null : at(of.ended) }]
  })
}

function proofsIn(dataDir: string): Record<string, string> {
  const folder = path.join(dataDir, 'proofs')
  return Object.fromEntries(
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => [name, readFileSync(path.join(folder, name)).toString('base64')]),
  )
}
