import { appendFileSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import net from 'node:net'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { ofSimulators } from './simulators.mjs'
import { isRunning, send, waitUntil } from './stack/process-table.mjs'
import { readRun, runFileOf } from './stack/run-file.mjs'
import { buildFakeHouse, portBase, start, type Started } from './testing/fake-house.ts'

const ready = 'Todo listo'
const simulators = Object.values(ofSimulators((simulator) => simulator.process))
let house: ReturnType<typeof buildFakeHouse>
let running: Started[] = []

beforeAll(() => {
  house = buildFakeHouse({ isInstalled: false })
})
afterAll(() => house.remove())
beforeEach(() => {
  running = []
})
afterEach(async () => {
  for (const one of running) one.child.kill('SIGTERM')
  await Promise.all(running.map((one) => one.ended))
})

function run(...args: string[]) {
  const started = start(house.root, args)
  running.push(started)
  return started
}

/** Everything a run has under way, itself included. */
function processesOf(data: string) {
  const state = readRun(runFileOf(data))
  if (!state) throw new Error('It is not running')
  return [state.self, state.watchdog, state.postgres, ...state.children].filter((one) => one !== undefined)
}

const calls = () => readFileSync(path.join(house.data, 'fake-calls'), 'utf8').trim().split('\n')
const npmCalls = () => readFileSync(path.join(house.root, 'npm-calls'), 'utf8').trim().split('\n')
const kill = (pid: number) => send(pid, 'SIGKILL')

test('the shop alone comes up on what the first install brings, and needs no second one', async () => {
  const shop = run('--without-cms')
  await shop.says(ready)
  expect(npmCalls()).toEqual(['npm ci'])
  expect(processesOf(house.data).map((one) => one.name)).not.toContain('contenidos')
})

test('it comes up installed, built and seeded, tells the addresses, and a SIGTERM ends all of it', async () => {
  const first = run()
  await first.says(ready)
  const order = [
    '✓ Tienda:',
    '… Las demás dependencias',
    '✓ Las demás dependencias',
    '✓ Gestor de contenidos:',
  ]
  const places = order.map((words) => first.output().indexOf(words))
  expect(places).toEqual([...places].sort((one, other) => one - other))
  expect(places).not.toContain(-1)
  expect(npmCalls()).toEqual(['npm ci', 'npm install'])
  expect(first.output()).toContain(`http://localhost:${portBase}`)
  expect(first.output()).toContain('a@b.example')
  expect(first.output()).toContain('Es la demostración')
  const all = processesOf(house.data)
  expect(all.map((one) => one.name).sort()).toEqual(
    ['comercio', 'contenidos', 'mingaco', 'postgres', 'tienda', 'watchdog', ...simulators].sort(),
  )
  for (const { pid } of all.filter(({ name }) => ['comercio', 'contenidos'].includes(name))) {
    expect(readFileSync(`/proc/${pid}/cmdline`, 'utf8')).toContain('--max-semi-space-size=')
    expect(readFileSync(`/proc/${pid}/environ`, 'utf8')).toContain('MALLOC_TRIM_THRESHOLD_=')
  }
  first.child.kill('SIGTERM')
  expect(await first.ended).toBe(0)
  expect(await waitUntil(() => !all.some(isRunning), 120_000)).toBe(true)
  expect(existsSync(runFileOf(house.data))).toBe(false)
})

test('secrets are readable by their owner only', () => {
  expect(statSync(path.join(house.data, 'secrets.json')).mode & 0o777).toBe(0o600)
})

test('a second time it neither migrates, builds nor seeds again', async () => {
  const before = calls()
  expect(before.filter((call) => call.startsWith('seed'))).toEqual([
    'seed check.ts',
    'seed load-store.ts',
    'seed load-history.ts',
    'seed check.ts',
    'seed load-cms.ts',
  ])
  await run().says(ready)
  expect(calls().slice(before.length).sort()).toEqual(['medusa start', 'next start'])
})

test('changed facts that cannot be are told before a server starts, and good ones are loaded again, with a word', async () => {
  const before = calls()
  appendFileSync(path.join(house.root, 'seed/data/accounts.ts'), '\n// changed\n')
  const check = path.join(house.root, 'seed/check.ts')
  const good = readFileSync(check, 'utf8')
  writeFileSync(
    check,
    "console.error('en seed/data hay algo que corregir: el RUT no es válido')\nprocess.exit(1)\n",
  )
  const wrong = run()
  expect(await wrong.ended).toBe(1)
  expect(wrong.output()).toContain('el RUT no es válido')
  expect(calls()).toEqual(before)
  writeFileSync(check, good)
  const again = run()
  await again.says(ready)
  expect(again.output()).toContain('lo que ya estaba manda')
  expect(
    calls()
      .slice(before.length)
      .filter((call) => call.startsWith('seed')),
  ).toEqual(['seed check.ts', 'seed load-store.ts', 'seed load-cms.ts'])
})

test('started twice, the second says so, ends with 1 and leaves the first alone', async () => {
  const first = run()
  await first.says(ready)
  const second = run()
  expect(await second.ended).toBe(1)
  expect(second.output()).toContain('Ya está en marcha')
  expect(processesOf(house.data).every(isRunning)).toBe(true)
})

test('killed with -9, its watchdog closes everything and the next start is a normal one', async () => {
  const first = run()
  await first.says(ready)
  const all = processesOf(house.data)
  for (const one of all.filter(({ name }) => name === 'mingaco')) kill(one.pid)
  expect(await waitUntil(() => !all.some(isRunning), 120_000)).toBe(true)
  await run().says(ready)
})

test('killed with its watchdog, the next start closes the orphans and takes PostgreSQL over', async () => {
  const first = run()
  await first.says(ready)
  const all = processesOf(house.data)
  // The watchdog first: it feels the other's end at once, and would close everything before it is hit itself.
  for (const hit of ['watchdog', 'mingaco'])
    for (const one of all.filter(({ name }) => name === hit)) kill(one.pid)
  await first.ended
  const second = run()
  await second.says(ready)
  expect(second.output()).toContain('Quedó corriendo de la vez anterior')
  const survivors = all.filter(isRunning).map((one) => one.name)
  expect(survivors).toEqual(['postgres'])
})

test.each(['comercio', 'tienda', 'postgres'])(
  '%s killed alone is started again, with a word, and nothing else is touched',
  async (name) => {
    const first = run()
    await first.says(ready)
    const before = processesOf(house.data)
    const hit = before.find((one) => one.name === name)
    kill(hit?.pid ?? 0)
    await first.says('se levanta de nuevo')
    const after = () => processesOf(house.data).filter(isRunning)
    await expect
      .poll(() =>
        after()
          .map((one) => one.name)
          .sort(),
      )
      .toEqual(before.map((one) => one.name).sort())
    const others = before.filter((one) => one.name !== name)
    expect(others.every(isRunning)).toBe(true)
  },
)

test('a server that crashes again and again ends everything with its name, its last lines and 1', async () => {
  const first = run()
  await first.says(ready)
  const all = processesOf(house.data)
  const order = path.join(house.data, 'crash-now')
  writeFileSync(order, '')
  expect(await first.ended).toBe(1)
  rmSync(order)
  expect(first.output()).toContain('comercio se cayó (7)')
  expect(first.output()).toContain('se me cortó el hilo')
  expect(await waitUntil(() => !all.some(isRunning), 120_000)).toBe(true)
})

test('a busy port is announced and every address follows', async () => {
  const busy = net.createServer().listen(portBase, '127.0.0.1')
  const first = run()
  await first.says(ready)
  busy.close()
  expect(first.output()).toContain(`El puerto ${portBase} está ocupado`)
  const { urls } = JSON.parse(readFileSync(path.join(house.data, 'stack.json'), 'utf8')) as {
    urls: { shop: string }
  }
  expect((await fetch(urls.shop)).status).toBe(200)
  expect(urls.shop).not.toContain(`:${portBase}`)
})

test('outside of the demonstration nothing invented is loaded, and an administrator is asked for', async () => {
  const data = path.join(house.root, 'real')
  const nobody = start(house.root, ['--data', data], { env: { DEMO: '0' } })
  expect(await nobody.ended).toBe(1)
  expect(nobody.output()).toContain('ADMIN_EMAIL')
  const real = start(house.root, ['--data', data], { env: { DEMO: '0', ADMIN_EMAIL: 'ana@real.example' } })
  running.push(real)
  await real.says(ready)
  const started = processesOf(data).map((one) => one.name)
  expect(simulators.filter((name) => started.includes(name))).toEqual([])
  expect(existsSync(path.join(data, 'seeded-store'))).toBe(false)
  expect(real.output()).toContain('ana@real.example')
})
