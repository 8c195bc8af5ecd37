/**
 * CPU of the calendar of what is offered and of a sharing, with 200 groups, 50 standards and 24 months, by the shop, the
 * store and PostgreSQL: `MINGACO_STACK=…/stack.json node tests/specs/measure/supply.ts`, on a stack of
 * `npm start -- --without-history` that is thrown away afterwards. A store that adds nothing up ahead is measured as well.
 */
import { setTimeout as wait } from 'node:timers/promises'
import { query } from '../../../ops/postgres/query.mjs'
import { readRun, runFileOf } from '../../../ops/stack/run-file.mjs'
import { sql } from '../../clients/store-database.ts'
import { sessionOf } from '../../fixtures/member-session.ts'
import { freshTokenOf } from '../../fixtures/second-factor.ts'
import { dayIn } from '../../support/days.ts'
import { readStack } from '../../support/stack.ts'
import { BIG_SUPPLY, GROUPS, MARK_SUPPLY, MONTHS, STANDARDS } from './big-supply.ts'
import { cpuMs, postgresCpuMs } from './cpu.ts'

const ROUNDS = Number(process.argv[2] ?? '20')
const BUDGET_MS = 100
const stack = readStack()
const run = readRun(runFileOf(stack.dataDir))
const pidOf = (name: string) => {
  const child = run?.children.find((one) => one.name === name)
  if (!child) throw new Error(`${name} does not run`)
  return child.pid
}
const [store, shop, postgres] = [pidOf('comercio'), pidOf('tienda'), run?.postgres?.pid ?? 0]

const has = async (text: string) => (await sql(text)).length > 0
const addsUp = await has(`select 1 from information_schema.tables where table_name = 'supply_change'`)
if (!(await has(`select 1 from supply_standard where id = 'std_big1'`))) {
  const asleep = `begin; set local session_replication_role = replica; ${BIG_SUPPLY.join(';\n')}; commit`
  await query(stack.databaseUrls.store, asleep)
  for (const statement of addsUp ? MARK_SUPPLY : []) await query(stack.databaseUrls.store, statement)
}
// What a calendar reads is added up by a job each minute.
const began = Date.now()
while (addsUp && (await has('select 1 from supply_change limit 1'))) await wait(1000)
if (addsUp) console.log(`added up after ${Math.round((Date.now() - began) / 1000)} s`)
await query(stack.databaseUrls.store, 'vacuum analyze')

const president = async (handle: string) => {
  const [row] = await sql<{ id: string }>(
    `select d.member_id as id from mandate d join organization o on o.id = d.organization_id
      where o.handle = $1 and d.office = 'president' and d.ended_at is null`,
    [handle],
  )
  return row?.id ?? ''
}
const [federation, association] = ['mingaco-biobio', 'productoras-de-arauco']
const member = await president(federation)
const headers = { ...(await sessionOf(member)), 'content-type': 'application/json' }
const cookie = `mesa=${await freshTokenOf(member)}`
const near = await sessionOf(await president(association))

type Step = { name: string; rounds: number; ask: (round: number) => Promise<Response> }
const api = (organization: string, path: string, who: Record<string, string> = headers) =>
  fetch(`${stack.urls.store}/desk/organizations/${organization}${path}`, { headers: who })
const page = (path: string) => fetch(`${stack.urls.shop}${path}`, { headers: { cookie }, redirect: 'manual' })
/** Those that nobody shared out yet, also by a run before. */
const open = await sql<{ id: string }>(
  `select id from supply_call_off c where id like 'scall_open%'
    and not exists (select 1 from supply_allocation a where a.call_off_id = c.id) order by id`,
)
const share = (round: number) =>
  fetch(`${stack.urls.store}/desk/organizations/${federation}/sharings/${open[round]?.id}/rounds`, {
    ...{ method: 'POST', headers },
    body: JSON.stringify({ answerBy: dayIn(3), seenRounds: 0 }),
  })
const steps: Step[] = [
  { name: 'calendar, federation', rounds: ROUNDS, ask: () => api(federation, '/offer') },
  {
    name: 'calendar, who of one standard',
    rounds: ROUNDS,
    ask: () => api(federation, '/offer?standard=ficha-grande-7'),
  },
  {
    name: 'calendar, association and its groups',
    rounds: ROUNDS,
    ask: () => api(association, '/offer?standard=ficha-grande-7', near),
  },
  { name: 'page of the calendar', rounds: ROUNDS, ask: () => page(`/mesa/${federation}/oferta`) },
  {
    name: 'page of the calendar, one standard',
    rounds: ROUNDS,
    ask: () => page(`/mesa/${federation}/oferta?ficha=ficha-grande-7`),
  },
  { name: 'what can be promised', rounds: ROUNDS, ask: () => api(federation, '/promises') },
  { name: 'ranges for buyers', rounds: ROUNDS, ask: () => fetch(`${stack.urls.store}/supply`) },
  { name: 'a sharing', rounds: Math.min(ROUNDS, open.length), ask: share },
  { name: 'calendar, just after these', rounds: 1, ask: () => api(federation, '/offer') },
  { name: 'a call-off and who has it', rounds: ROUNDS, ask: () => api(federation, '/sharings/scall_open1') },
]
console.log(
  `${GROUPS} groups, ${STANDARDS} standards, ${MONTHS} months; ms of CPU: shop + store + PostgreSQL; KB`,
)
const over: string[] = []
for (const { name, rounds, ask } of steps) {
  let bytes = 0
  const once = async (round: number) => {
    const answer = await ask(round)
    if (!answer.ok) throw new Error(`${answer.status} ${name}: ${await answer.text()}`)
    bytes = (await answer.bytes()).length
  }
  const isOnce = rounds !== ROUNDS || name === 'a sharing'
  for (let i = 0; !isOnce && i < Math.min(4, rounds); i += 1) await once(i)
  const now = () => [cpuMs(shop), cpuMs(store), postgresCpuMs(postgres)]
  const before = now()
  for (let i = 0; i < rounds; i += 1) await once(i)
  const costs = now().map((ms, i) => (ms - (before[i] ?? 0)) / rounds)
  const total = costs.reduce((sum, ms) => sum + ms, 0)
  if (total > BUDGET_MS) over.push(name)
  const words = costs.map((ms) => ms.toFixed(1)).join(' + ')
  console.log(`${name.padEnd(40)} ${words} = ${total.toFixed(1)}  ${(bytes / 1024).toFixed(0)}`)
}
if (over.length > 0) {
  console.log(`over ${BUDGET_MS} ms: ${over.join(', ')}`)
  process.exitCode = 1
}
