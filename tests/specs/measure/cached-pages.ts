import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import http from 'node:http'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { quietly } from '../../../ops/paths.mjs'
import { waitForHealth } from '../../../ops/stack/health.mjs'
import { isFree } from '../../../ops/stack/ports.mjs'
import type { Secrets } from '../../../ops/stack/secrets.mjs'
import { env } from '../../support/env.ts'
import { pageTypes } from '../../fixtures/page-types.ts'
import { readStack } from '../../support/stack.ts'
import { cpuMs } from './cpu.ts'
import { percentile } from './load.ts'

/**
 * Cached pages of the shop, from this tree and from another one (`--before FOLDER`, built), in turns in one run, on the
 * store and cms of `MINGACO_STACK`: requests a second, the slowest of a hundred, and CPU of the server per request.
 */
const { before, only } = parseArgs({
  options: { before: { type: 'string' }, only: { type: 'string' } },
}).values
const roots = { ...(before && { before }), now: path.resolve(import.meta.dirname, '../../..') }
const ROUNDS = 3
const ROUND_MS = 2000
const AT_ONCE = 16

const { urls, dataDir } = readStack()
const secrets = JSON.parse(readFileSync(path.join(dataDir, 'secrets.json'), 'utf8')) as Secrets

async function startShop(root: string, from: number) {
  let port = from
  while (!(await isFree(port))) port += 1
  const child = spawn(process.execPath, [quietly, 'server.mjs'], {
    cwd: path.join(root, 'storefront'),
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...env.inherited,
      NODE_ENV: 'production',
      DEMO: '1',
      SHOP_URL: `http://localhost:${port}`,
      STORE_URL: urls.store,
      CMS_URL: urls.cms,
      INTERNAL_SECRET: secrets.internal,
      COOKIE_SECRET: secrets.cookie,
      DATA_DIR: dataDir,
      HOST: '127.0.0.1',
      PORT: String(port),
    },
  })
  await waitForHealth('the shop', `http://127.0.0.1:${port}/health`, () => child.exitCode === null, 60_000)
  return { port, pid: child.pid ?? 0, stop: () => child.kill('SIGTERM') }
}
type Shop = Awaited<ReturnType<typeof startShop>>

function get(shop: Shop, agent: http.Agent, page: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const options = {
      port: shop.port,
      host: '127.0.0.1',
      path: page,
      agent,
      headers: { 'accept-encoding': 'br' },
    }
    http
      .get(options, (answer) => answer.resume().on('end', () => resolve(answer.statusCode ?? 0)))
      .on('error', reject)
  })
}

async function load(shop: Shop, page: string) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: AT_ONCE })
  if ((await get(shop, agent, page)) !== 200) throw new Error(`${page} is not there`)
  const times: number[] = []
  const began = performance.now()
  const cpu = cpuMs(shop.pid)
  const worker = async () => {
    while (performance.now() - began < ROUND_MS) {
      const at = performance.now()
      if ((await get(shop, agent, page)) !== 200) throw new Error(`${page} was refused under load`)
      times.push(performance.now() - at)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  const seconds = (performance.now() - began) / 1000
  const spent = cpuMs(shop.pid) - cpu
  agent.destroy()
  return { perSecond: times.length / seconds, p99: percentile(times, 0.99), cpuMs: spent / times.length }
}

const middle = (values: number[]) => percentile(values, 0.5)
const shops = Object.entries(roots).map(([name, root]) => ({ name, root }))
const started = await Promise.all(
  shops.map(async ({ name, root }, index) => ({ name, shop: await startShop(root, 28_600 + index * 20) })),
)
try {
  const types = (await pageTypes()).filter(({ name }) => !only || only.split(',').includes(name))
  for (const { name: type, path: page } of types) {
    const rounds = new Map(started.map(({ name }) => [name, [] as Awaited<ReturnType<typeof load>>[]]))
    for (let round = 0; round < ROUNDS; round += 1)
      for (const { name, shop } of started) rounds.get(name)?.push(await load(shop, page))
    const row: Record<string, string | number> = { page: type }
    for (const [name, all] of rounds) {
      row[`${name} req/s`] = Math.round(middle(all.map((one) => one.perSecond)))
      row[`${name} p99 ms`] = Math.round(middle(all.map((one) => one.p99)) * 10) / 10
      row[`${name} CPU ms`] = Math.round(middle(all.map((one) => one.cpuMs)) * 1000) / 1000
    }
    console.table([row])
  }
} finally {
  for (const { shop } of started) shop.stop()
}
