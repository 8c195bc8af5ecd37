/**
 * CPU of each page of the desk in a federation of 200 groups, five years old, by its own server, the store and PostgreSQL:
 * `MINGACO_STACK=…/stack.json node tests/specs/measure/desk-pages.ts [part of an address]`, on a stack of `npm start` that is thrown away
 * afterwards: its books are filled with what never happened.
 */
import { setTimeout as wait } from 'node:timers/promises'
import { query } from '../../../ops/postgres/query.mjs'
import { readRun, runFileOf } from '../../../ops/stack/run-file.mjs'
import { sql } from '../../clients/store-database.ts'
import { freshTokenOf } from '../../fixtures/second-factor.ts'
import { readStack } from '../../support/stack.ts'
import { BIG_FEDERATION, GROUPS, MONTHS } from './big-federation.ts'
import { cpuMs, postgresCpuMs } from './cpu.ts'

const ROUNDS = 20
const BUDGET_MS = 50
const stack = readStack()
const run = readRun(runFileOf(stack.dataDir))
const pidOf = (name: string) => {
  const child = run?.children.find((one) => one.name === name)
  if (!child) throw new Error(`${name} does not run`)
  return child.pid
}
const [store, shop, postgres] = [pidOf('comercio'), pidOf('tienda'), run?.postgres?.pid ?? 0]

const [big] = await sql(`select 1 from settlement_period where id = 'period_big1'`)
if (!big) {
  await query(
    stack.databaseUrls.store,
    `begin; set local session_replication_role = replica; ${BIG_FEDERATION.join(';\n')}; commit`,
  )
  await query(stack.databaseUrls.store, 'analyze')
}

// What a report reads of closed months is added up by a job each minute.
const unkept = `select 1 from settlement_period where id like 'period_big%' 
  and (month not in (select month from month_figures) or month not in (select month from month_goods))`
while ((await sql(unkept)).length > 0) await wait(1000)

async function one(text: string, ...values: unknown[]): Promise<string> {
  const [row] = await sql<{ id: string }>(text, values)
  if (!row) throw new Error(`nothing: ${text}`)
  return row.id
}

const federation = 'mingaco-biobio'
const association = 'productoras-de-arauco'
const president = (handle: string) =>
  one(
    `select d.member_id as id from mandate d join organization o on o.id = d.organization_id
      where o.handle = $1 and d.office = 'president' and d.ended_at is null`,
    handle,
  )
const month = await one('select max(month) as id from settlement_period')
const statement = await one(
  `select s.id from statement s join organization o on o.id = s.organization_id where o.handle = $1 and s.account = 'group'
    order by s.entry_count desc limit 1`,
  'telar-mar-adentro',
)
const own = await one(
  `select s.id from statement s join organization o on o.id = s.organization_id where o.handle = $1 order by number desc limit 1`,
  association,
)
const paymentRun = await one(
  `select r.id from payment_run r join organization o on o.id = r.organization_id where o.handle = $1
    order by number desc limit 1`,
  association,
)
const part = await one(
  `select c.id from consignment c join organization o on o.id = c.organization_id join organization a on a.id = o.parent_id
    where a.handle = $1 and c.state = 'delivered' limit 1`,
  association,
)

const both = [
  '',
  '/pedidos',
  '/pedidos?page=9&sort=-placed',
  '/grupos',
  '/cierre',
  `/cierre/${month}`,
  '/pagos',
  '/aprobaciones',
  '/informes',
  '/informes?por=group',
  '/informes?por=class',
  '/informes?por=commune',
  '/ajustes',
  '/ajustes/puntos',
  '/ajustes/cargos',
  '/ajustes/anuncios',
]
const pages: [string, string[]][] = [
  [
    federation,
    [
      ...both,
      '/asociaciones',
      '/transferencias',
      '/devoluciones',
      '/cuadratura',
      '/revision',
      '/avisos',
      '/transferencias/cartola',
      '/documentos',
      '/depositos',
      '/ajustes/despacho',
      '/ajustes/reparto',
    ],
  ],
  [
    association,
    [
      ...both,
      `/pedidos/${part}`,
      '/grupos/telar-mar-adentro',
      `/liquidaciones/${statement}`,
      `/liquidaciones/${own}`,
      `/pagos/${paymentRun}`,
      '/pagos/cuentas/telar-mar-adentro',
    ],
  ],
]

console.log(
  `ms of CPU of one page, ${GROUPS} groups, ${MONTHS} months more: shop + store + PostgreSQL; KB of HTML`,
)
const over: string[] = []
for (const [organization, paths] of pages) {
  const cookie = `mesa=${await freshTokenOf(await president(organization))}`
  for (const path of paths.filter((one) => one.includes(process.argv[2] ?? ''))) {
    const address = `/mesa/${organization}${path}`
    let bytes = 0
    const ask = async () => {
      const answer = await fetch(stack.urls.shop + address, { headers: { cookie }, redirect: 'manual' })
      if (answer.status !== 200) throw new Error(`${answer.status} ${address}`)
      bytes = (await answer.bytes()).length
    }
    for (let i = 0; i < 6; i++) await ask()
    const before = [cpuMs(shop), cpuMs(store), postgresCpuMs(postgres)]
    for (let i = 0; i < ROUNDS; i++) await ask()
    const after = [cpuMs(shop), cpuMs(store), postgresCpuMs(postgres)]
    const costs = after.map((ms, index) => (ms - (before[index] ?? 0)) / ROUNDS)
    const total = costs.reduce((sum, ms) => sum + ms, 0)
    if (total > BUDGET_MS) over.push(address)
    console.log(
      `${address.replace(/[a-z]+_\w+/, '…').padEnd(64)} ${costs.map((ms) => ms.toFixed(1)).join(' + ')} = ${total.toFixed(1)}  ${(bytes / 1024).toFixed(1)}`,
    )
  }
}
if (over.length > 0) {
  console.log(`over ${BUDGET_MS} ms: ${over.join(', ')}`)
  process.exitCode = 1
}
