import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { statementDocument } from '../src/documents/make-document'
import { signedClp } from '../src/kernel/text/format'
import { unnotedOrders } from '../src/modules/fiscal/read/unnoted-orders'
import { type About, refreshDue } from '../src/modules/fiscal/write/refresh-due'
import { CHECKS } from '../src/modules/ledger/reconciliation/checks'
import { SETTLEMENT_CHECKS } from '../src/modules/settlement/reconciliation/checks'
import { readOwnStatements } from '../src/modules/settlement/read/own-statements'
import { readAwaitedDays, readDeposits } from '../src/modules/settlement/read/read-deposits'
import { readStatement } from '../src/modules/settlement/read/read-statement'
import { depositHash } from '../src/modules/settlement/rules/deposit-hash'
import { env } from './env'
import { pdfWords } from './pdf-words'
import { scratchShop } from './scratch-shop'

const run = promisify(execFile)
const seed = path.join(__dirname, '..', '..', 'seed')
let shop: Awaited<ReturnType<typeof scratchShop>>
let simulator: Server
let dataDir = ''
/** Charges that the simulator was told of. */
let told = 0
let orders: number | null = null

beforeAll(async () => {
  shop = await scratchShop()
  dataDir = mkdtempSync(path.join(os.tmpdir(), 'mingaco-history-'))
  simulator = createServer((request, response) => {
    request.resume().on('end', () => {
      told += 1
      response.end('{}')
    })
  }).listen(0, '127.0.0.1')
  await once(simulator, 'listening')
  orders = await load()
})
afterAll(async () => {
  simulator.close()
  await shop.close()
  rmSync(dataDir, { recursive: true, force: true })
})

/** As `npm start` loads it. @returns how many orders, or null */
async function load(): Promise<number | null> {
  const { port } = simulator.address() as AddressInfo
  const where = {
    databaseUrl: shop.url,
    dataDir,
    urls: { store: 'http://tienda', shop: 'http://vitrina', simulator: `http://127.0.0.1:${port}` },
  }
  const program = `const { readFileSync } = await import('node:fs')
    const { loadHistory } = await import('${seed}/history/load.ts')
    const { PREPARED, unpack } = await import('${seed}/history/prepared.ts')
    console.log(JSON.stringify(await loadHistory(unpack(readFileSync(PREPARED)), ${JSON.stringify(where)})))`
  const { stdout } = await run(process.execPath, ['--no-warnings', '--input-type=module', '-e', program])
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as number | null
}

const all = async <Row>(sql: string, values: Knex.RawBinding[] = []) =>
  (await shop.db.raw<{ rows: Row[] }>(sql, values)).rows

test('eight months are loaded once, and no book differs from another', async () => {
  expect(orders).toBeGreaterThan(150)
  expect(await load()).toBeNull()
  expect(told).toBeGreaterThan(0)
  expect(readdirSync(path.join(dataDir, 'proofs')).length).toBeGreaterThan(0)
  for (const { name, differences } of [...CHECKS, ...SETTLEMENT_CHECKS])
    expect(await all(differences), name).toEqual([])
})

test('seven months before this one are closed, in order, and nothing is of the future', async () => {
  const months = await all<{ month: string; ago: number; isAfter: boolean }>(
    `select month, (extract(year from age(date_trunc('month', now() at time zone 'America/Santiago'), to_date(month, 'YYYY-MM'))) * 12
        + extract(month from age(date_trunc('month', now() at time zone 'America/Santiago'), to_date(month, 'YYYY-MM'))))::int as ago,
      closed_at > ends_at and closed_at <= now() as "isAfter" from settlement_period order by month desc`,
  )
  expect(months.map(({ ago }) => ago)).toEqual([1, 2, 3, 4, 5, 6, 7])
  expect(months.every(({ isAfter }) => isAfter)).toBe(true)
  const [future] = await all<{ count: number }>(
    `select count(*)::int as count from ledger_entry e where e.created_at > now()
      or exists (select 1 from payout where paid_at > now() or answered_at > now())`,
  )
  expect(future?.count).toBe(0)
})

test('orders are in every state, one month ended below zero, and of what was paid one is in dispute', async () => {
  const states = await all<{ state: string }>('select distinct state from consignment order by 1')
  expect(states.map(({ state }) => state)).toEqual(
    expect.arrayContaining([
      'pending',
      'accepted',
      'packed',
      'handed_over',
      'delivered',
      'short',
      'cancelled',
    ]),
  )
  const payouts = await all<{ state: string; count: number }>(
    'select state, count(*)::int as count from payout group by 1',
  )
  const count = (state: string) => payouts.find((one) => one.state === state)?.count ?? 0
  expect([count('disputed'), count('returned')]).toEqual([1, 1])
  expect(count('received')).toBeGreaterThan(50)
  expect(count('paid')).toBeGreaterThan(0)
  const below = await all(`select 1 from statement where account = 'group' and closing_clp < 0`)
  expect(below.length).toBeGreaterThan(0)
  const [ending] = await all<{ days: number }>(
    `select extract(day from min(until) - now())::int as days from mandate where ended_at is null and act <> 'Acta de prueba'`,
  )
  expect(ending?.days).toBeLessThan(30)
})

test('the gateway paid all but its newest sales, each deposit once', async () => {
  const deposits = await readDeposits(shop.db)
  const awaited = await readAwaitedDays(shop.db)
  expect(deposits.length).toBeGreaterThan(20)
  expect(awaited.length).toBeGreaterThan(0)
  const newest = deposits[0]?.day ?? ''
  expect(awaited.filter(({ day }) => day < newest)).toEqual([])
  for (const deposit of deposits) {
    expect(deposit.restClp, deposit.invoice).toBe(0)
    const known = await all('select 1 from deposit where id = ? and hash = ?', [
      deposit.id,
      depositHash(deposit, 0),
    ])
    expect(known, deposit.invoice).toHaveLength(1)
  }
})

test('sales have their documents, each of a day that it can have; the newest wait, and looked at again nothing else does', async () => {
  const kinds = await all<{ kind: number }>('select distinct kind from tax_document')
  expect(kinds.map(({ kind }) => kind)).toEqual(expect.arrayContaining([33, 39, 43, 61]))
  expect(await unnotedOrders(shop.db, 1)).toEqual([])
  const early = `select t.folio from tax_document t join attempt a on a.order_id = t.order_id and a.state = 'paid'
    where t.issued_on < to_char(a.paid_at at time zone 'America/Santiago', 'YYYY-MM-DD')
      or t.issued_on > to_char(now() at time zone 'America/Santiago', 'YYYY-MM-DD')`
  expect(await all(early)).toEqual([])
  const due = () =>
    all<{ isOfSale: boolean }>(
      'select subject, kind, gross_clp, since, order_id is not null as "isOfSale" from due_document order by 1, 2',
    )
  const waits = await due()
  const ofSales = waits.filter(({ isOfSale }) => isOfSale)
  expect(ofSales.length).toBeGreaterThan(0)
  expect(ofSales.length).toBeLessThan(25)
  const about = await all<About>('select order_id as "orderId" from noted_order')
  const months = await all<About>(
    `select distinct left(issued_on, 7) as month, i->>'groupId' as "groupId" from tax_document,
      jsonb_array_elements(items) i where order_id is not null and i->>'sellerModel' = 'consignment'`,
  )
  expect(months.length).toBeGreaterThan(3)
  for (const one of [...about, ...months]) await shop.db.transaction((trx) => refreshDue(trx, one))
  expect(await due()).toEqual(waits)
})

test('of the advances one was recovered and one is open', async () => {
  const advances = await all<{ state: string; left: number }>(
    `select p.state, cast(least(p.amount_clp, -max(s.closing_clp)) as int) as left from payout p
      left join statement s on s.organization_id = p.organization_id and s.account = 'group' and s.created_at > p.paid_at
      where p.is_advance group by p.id order by p.paid_at`,
  )
  expect(advances.map(({ state }) => state)).toEqual(['received', 'received'])
  const [recovered, open] = advances
  expect(recovered?.left).toBeLessThanOrEqual(0)
  expect(open?.left).toBeGreaterThan(0)
})

type Found = { id: string; group: string; organization: string; above: string }

test('each of some groups and months says the same on the phone, at the desk, in the PDF, the workbook and the CSV', async () => {
  const some = await all<Found>(
    `select s.id, s.organization_id as organization, o.parent_id as above, o.handle as group
      from statement s join organization o on o.id = s.organization_id where s.account = 'group' and s.entry_count > 0
      order by md5(s.number::text || 'figures') limit ?`,
    [env.isLong ? 50 : 12],
  )
  expect(some.length).toBeGreaterThan(10)
  const { readSheet } = await import('read-excel-file/node')
  for (const { id, organization, above, group } of some) {
    const phone = await readStatement(shop.db, { id, organizationId: organization, from: 'own' })
    const desk = await readStatement(shop.db, { id, organizationId: above, from: 'above' })
    if (!phone || !desk) throw new Error(`${group} does not see ${id}`)
    expect(desk, group).toEqual(phone)
    const listed = (await readOwnStatements(shop.db, organization)).find((one) => one.id === id)
    const { openingClp, earnedClp, paidClp, closingClp } = desk
    expect(listed).toMatchObject({ openingClp, earnedClp, paidClp, closingClp })
    expect(desk.lines.reduce((sum, line) => sum + line.amountClp, 0)).toBe(earnedClp + paidClp)

    const words = pdfWords((await statementDocument(desk, 'pdf')).bytes)
    for (const amount of [earnedClp, closingClp])
      expect(
        words.some((text) => text.includes(signedClp(amount))),
        `${group} ${signedClp(amount)} in the PDF`,
      ).toBe(true)
    const csv = (await statementDocument(desk, 'csv')).bytes.toString('utf8').trimEnd().split('\r\n').slice(1)
    const workbook = (await readSheet((await statementDocument(desk, 'xlsx')).bytes)).slice(1)
    const sum = (cells: unknown[]) => cells.reduce<number>((total, cell) => total + Number(cell ?? 0), 0)
    expect(sum(csv.map((line) => line.split(';')[6]))).toBe(earnedClp + paidClp)
    expect(sum(workbook.map((row) => row[6]))).toBe(earnedClp + paidClp)
  }
})
