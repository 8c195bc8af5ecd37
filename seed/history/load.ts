import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { history } from '../data/history/index.ts'
import { Failure } from '../failure.ts'
import { ageSql, FOUNDED, type Moments, MOMENTS_SQL } from './age.ts'
import { momentOf, spanOf } from './calendar.ts'
import { NAMED, readNaturalKeys } from './natural-keys.ts'
import { mapTexts, type Prepared, type PreparedTable, toldRows } from './prepared.ts'
import { countedAgain } from './counted-again.ts'

export type Where = {
  /** As the owner of the tables: their triggers are off for as long as it takes. */
  databaseUrl: string
  dataDir: string
  urls: { store: string; shop: string; simulator: string }
}

/** Rows of one statement; a message to PostgreSQL may be long, but not endless. */
const AT_ONCE = 400
/** The simulator takes 64 KB. */
const CHARGES_AT_ONCE = 50

/**
 * Writes the prepared history into a demonstration in which nothing was sold yet, in one transaction: cut off anywhere,
 * nothing of it is there. @returns how many orders, or null: something was sold there, and nothing is touched
 */
export async function loadHistory(
  prepared: Prepared,
  { databaseUrl, dataDir, urls }: Where,
): Promise<number | null> {
  const db = new pg.Client({ connectionString: databaseUrl })
  await db.connect()
  try {
    await db.query('begin')
    // Whoever loads at the same moment waits here, and then finds it loaded.
    await db.query(`select pg_advisory_xact_lock(hashtext('history'))`)
    if (await isUsed(db)) return null
    await db.query('set local session_replication_role = replica')
    const now = Date.now()
    await found(db, now)
    const names = await namesOf(db, urls)
    const tables = prepared.tables.map((table) => {
      const rows = toldRows(table, now).map((row) => row.map((value) => mapTexts(value, named(names))))
      return { ...table, rows }
    })
    for (const table of countedAgain(tables)) await insert(db, table)
    await holdGoods(db)
    await countOn(db, tables)
    await endOffice(db)
    writeProofs(prepared.proofs, dataDir)
    await tellSimulator(prepared.transactions, urls, now)
    await db.query('commit')
    return tables.find(({ table }) => table === 'order')?.rows.length ?? 0
  } finally {
    // Without a commit, whatever was written is gone with the connection.
    await db.end()
  }
}

async function isUsed(db: pg.Client): Promise<boolean> {
  const { rows } = await db.query<{ used: boolean }>(
    `select exists (select 1 from "order") or exists (select 1 from settlement_period) as used`,
  )
  return rows[0]?.used ?? true
}

/** What the demonstration begins with was there before its first sale. */
async function found(db: pg.Client, now: number): Promise<void> {
  const { rows } = await db.query<Moments>(MOMENTS_SQL, [[]])
  const tables = rows.filter(({ table }) => FOUNDED.includes(table))
  await db.query(ageSql(tables, { from: now - 86_400_000, to: now, as: spanOf(now, 8, 3) }, 'stays'))
}

async function namesOf(db: pg.Client, urls: Where['urls']): Promise<Map<string, string>> {
  const names = await readNaturalKeys(async (sql) => (await db.query<{ key: string; id: string }>(sql)).rows)
  for (const [name, url] of Object.entries(urls)) names.set(`{{url:${name}}}`, url)
  return names
}

const named = (names: Map<string, string>) => (text: string) =>
  text.replaceAll(NAMED, (name) => {
    const id = names.get(name)
    if (id === undefined)
      throw new Failure(
        `La historia nombra ${name}, que esta demostración no tiene: hay que prepararla de nuevo (node tests/history/make.ts).`,
      )
    return id
  })

async function insert(db: pg.Client, { table, columns, rows }: PreparedTable): Promise<void> {
  const list = columns.map((name) => `"${name}"`).join(', ')
  for (let first = 0; first < rows.length; first += AT_ONCE) {
    const some = rows
      .slice(first, first + AT_ONCE)
      .map((row) => Object.fromEntries(columns.map((name, index) => [name, row[index] ?? null])))
    try {
      await db.query(
        `insert into "${table}" (${list}) select ${list} from jsonb_populate_recordset(null::"${table}", $1)`,
        [JSON.stringify(some)],
      )
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      throw new Failure(
        `La historia no calza con la tabla ${table} (${why}): hay que prepararla de nuevo (node tests/history/make.ts).`,
      )
    }
  }
}

/** What orders under way hold is there beside what the shop offers: it offers as much as before. */
const holdGoods = (db: pg.Client) =>
  db.query(`update inventory_level l set reserved_quantity = l.reserved_quantity + r.held,
      raw_reserved_quantity = jsonb_build_object('value', (l.reserved_quantity + r.held)::text, 'precision', 20),
      stocked_quantity = l.stocked_quantity + r.held,
      raw_stocked_quantity = jsonb_build_object('value', (l.stocked_quantity + r.held)::text, 'precision', 20)
    from (select inventory_item_id, location_id, sum(quantity) as held from reservation_item
      where deleted_at is null group by 1, 2) r
    where r.inventory_item_id = l.inventory_item_id and r.location_id = l.location_id and l.deleted_at is null`)

/** What counts by itself goes on from there. */
async function countOn(db: pg.Client, tables: readonly PreparedTable[]): Promise<void> {
  const { rows } = await db.query<{ table: string; column: string; sequence: string | null }>(
    `select c.table_name as table, c.column_name as column,
        pg_get_serial_sequence(quote_ident(c.table_name), c.column_name) as sequence
      from information_schema.columns c where c.table_schema = current_schema() and c.table_name = any($1)
        and c.column_default like 'nextval%'`,
    [tables.map(({ table }) => table)],
  )
  for (const { table, column, sequence } of rows)
    if (sequence !== null)
      await db.query(`select setval('${sequence}', (select max("${column}") from "${table}"))`)
}

async function endOffice(db: pg.Client): Promise<void> {
  const { organization, office, days } = history.money.ending
  await db.query(
    `update mandate set until = now() + make_interval(days => $1) where ended_at is null and office = $2
      and organization_id = (select id from organization where handle = $3)`,
    [days, office, organization],
  )
}

function writeProofs(proofs: Prepared['proofs'], dataDir: string): void {
  const folder = path.join(dataDir, 'proofs')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  for (const [name, content] of Object.entries(proofs))
    writeFileSync(path.join(folder, name), Buffer.from(content, 'base64'), { mode: 0o600 })
}

/** So that what was paid by card can be asked about, and given back. */
async function tellSimulator(
  transactions: Prepared['transactions'],
  urls: Where['urls'],
  now: number,
): Promise<void> {
  const told = transactions.map((one) => ({
    ...one,
    ...{ returnUrl: `${urls.shop}/pagar/webpay`, calls: [] },
    createdAt: momentOf(one.createdAt, now),
    authorizedAt: one.authorizedAt === null ? null : momentOf(one.authorizedAt, now),
  }))
  for (let first = 0; first < told.length; first += CHARGES_AT_ONCE) {
    const response = await fetch(`${urls.simulator}/_control/known`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ transactions: told.slice(first, first + CHARGES_AT_ONCE) }),
    })
    if (!response.ok)
      throw new Failure(`el simulador de Webpay no recibió la historia: contestó ${response.status}`)
  }
}
