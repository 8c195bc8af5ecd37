import { query } from '../../../ops/postgres/query.mjs'
import { env } from '../../support/env.ts'
import { enterAs, sessionOf } from '../../fixtures/member-session.ts'
import { sql } from '../../clients/store-database.ts'
import { type BenchStore, withBenchStore } from './bench-store.ts'
import { cpuMs, postgresCpuMs } from './cpu.ts'
import { LEDGER_AS_IT_WAS, MANY, MANY_ROWS } from './many-rows.ts'

/** CPU of what a group's phone asks for, with the demonstration's rows and with years of them. */
const CALLS = 40
/** With the indexes of before, what is owed takes seconds. */
const SLOW_CALLS = 3
const GROUP = 'molino-el-trigal'
const ASSOCIATION = 'productoras-de-biobio'

type Cost = { node: number; postgres: number }

await withBenchStore(async (store) => {
  env.stackFile = store.stackFile
  const { token } = await enterAs(GROUP)
  const headers = { authorization: `Bearer ${token}` }
  const group = `/members/organizations/${GROUP}`
  const [officer] = await sql<{ id: string }>(
    `select d.member_id as id from mandate d join organization o on o.id = d.organization_id
      where o.handle = $1 and d.office = 'president'`,
    [ASSOCIATION],
  )
  const desk = await sessionOf(officer?.id ?? '')
  const asked: [string, Record<string, string>][] = [
    ['/members/me', headers],
    [`${group}/products`, headers],
    [`${group}/consignments`, headers],
    [`${group}/owed`, headers],
    [`${group}/mandates`, headers],
    ['/desk/me', desk],
    [`/desk/organizations/${ASSOCIATION}`, desk],
    [`/desk/organizations/${ASSOCIATION}/proposals`, desk],
    [`/desk/organizations/${ASSOCIATION}/acts`, desk],
  ]
  const all = async (times = CALLS) => {
    const costs: Cost[] = []
    for (const [path, own] of asked) costs.push(await costOf(store, times, path, own))
    return costs
  }
  const few = await all()
  for (const sql of MANY_ROWS) await query(store.databaseUrl, sql)
  const many = await all()
  for (const sql of LEDGER_AS_IT_WAS) await query(store.databaseUrl, sql)
  const before = await all(SLOW_CALLS)
  const words = (cost?: Cost) => `${cost?.node.toFixed(1)} + ${cost?.postgres.toFixed(1)}`
  console.log(`ms of CPU of one request, Node + PostgreSQL; ${MANY} rows more in each table that grows`)
  console.table(
    Object.fromEntries(
      asked.map(([path], i) => [
        path,
        { few: words(few[i]), many: words(many[i]), 'many, ledger as it was': words(before[i]) },
      ]),
    ),
  )
})

/** A first round warms up, and each connection plans anew with what it knows of the tables now. */
async function costOf(
  store: BenchStore,
  times: number,
  path: string,
  headers: Record<string, string>,
): Promise<Cost> {
  const ask = async () => {
    const answer = await fetch(store.url + path, { headers })
    if (!answer.ok) throw new Error(`${answer.status} ${path}`)
    await answer.text()
  }
  for (let i = 0; i < Math.ceil(times / 4); i++) await ask()
  const [node, postgres] = [cpuMs(store.pid), postgresCpuMs(store.postgres)]
  for (let i = 0; i < times; i++) await ask()
  return {
    node: (cpuMs(store.pid) - node) / times,
    postgres: (postgresCpuMs(store.postgres) - postgres) / times,
  }
}
