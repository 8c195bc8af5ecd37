/**
 * CPU of the report of training with the attendance of 300 courses and 2,000 members in five years, by the store and
 * PostgreSQL: `MINGACO_STACK=…/stack.json node tests/specs/measure/training-report.ts [sessions of each course]`, on a
 * stack of `npm start` that is thrown away afterwards. With 1, each course was given once to forty; with 50, each of the
 * members was in each of them.
 */
import { setTimeout as wait } from 'node:timers/promises'
import { query } from '../../../ops/postgres/query.mjs'
import { readRun, runFileOf } from '../../../ops/stack/run-file.mjs'
import { sql } from '../../clients/store-database.ts'
import { sessionOf } from '../../fixtures/member-session.ts'
import { readStack } from '../../support/stack.ts'
import { cpuMs, postgresCpuMs } from './cpu.ts'
import { MANY_COURSES } from './many-courses.ts'

const ROUNDS = 20
const BUDGET_MS = 100
const stack = readStack()
const run = readRun(runFileOf(stack.dataDir))
const store = run?.children.find(({ name }) => name === 'comercio')?.pid
const postgres = run?.postgres?.pid
if (!store || !postgres) throw new Error('the store does not run')

const [there] = await sql(`select 1 from training_session where id like 'tses_big%' limit 1`)
if (!there) {
  const statements = MANY_COURSES(Number(process.argv[2] ?? '1')).join(';\n')
  await query(
    stack.databaseUrls.store,
    `begin; set local session_replication_role = replica; ${statements}; commit`,
  )
  await query(stack.databaseUrls.store, 'vacuum analyze')
}
// What a report reads is added up by a job each minute, of five hundred members at a time.
const unkept = `select 1 from member m where not exists (select 1 from learned k where k.member_id = m.id and k.month = ''
  and k.computed_on = to_char(now() at time zone 'America/Santiago', 'YYYY-MM-DD')) limit 1`
while ((await sql(unkept)).length > 0) await wait(1000)
const [counted] = await sql<{ attendance: number }>(
  'select count(*)::int as attendance from training_attendance',
)
console.log(`${counted?.attendance} attendances; ms of CPU of one request: store + PostgreSQL; KB`)

const federation = 'mingaco-biobio'
const [president] = await sql<{ id: string }>(
  `select d.member_id as id from mandate d join organization o on o.id = d.organization_id
    where o.handle = $1 and d.office = 'president' and d.ended_at is null`,
  [federation],
)
const headers = await sessionOf(president?.id ?? '')
const [{ year, now } = { year: '', now: '' }] = await sql<{ year: string; now: string }>(
  `select to_char(now() - interval '59 months', 'YYYY-MM') as year, to_char(now(), 'YYYY-MM') as now`,
)
let isOver = false
for (const span of ['', `&from=${year}&to=${now}`])
  for (const by of ['topic', 'month', 'association', 'group', 'age']) {
    const path = `/desk/organizations/${federation}/training-report?by=${by}${span}`
    let bytes = 0
    const ask = async () => {
      const answer = await fetch(stack.urls.store + path, { headers })
      if (answer.status !== 200) throw new Error(`${answer.status} ${path}`)
      bytes = (await answer.bytes()).length
    }
    for (let i = 0; i < 6; i += 1) await ask()
    const before = [cpuMs(store), postgresCpuMs(postgres)]
    for (let i = 0; i < ROUNDS; i += 1) await ask()
    const costs = [cpuMs(store), postgresCpuMs(postgres)].map((ms, i) => (ms - (before[i] ?? 0)) / ROUNDS)
    const total = costs.reduce((sum, ms) => sum + ms, 0)
    isOver ||= total > BUDGET_MS
    const words = costs.map((ms) => ms.toFixed(1)).join(' + ')
    console.log(
      `${by.padEnd(12)} ${span ? 'five years' : 'a year'}  ${words} = ${total.toFixed(1)}  ${(bytes / 1024).toFixed(1)}`,
    )
  }
if (isOver) {
  console.log(`over ${BUDGET_MS} ms`)
  process.exitCode = 1
}
