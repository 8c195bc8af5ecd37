import { mkdtempSync, chmodSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { seedOnce } from '../../../ops/parts/seed.mjs'
import { startSimulators } from '../../../ops/parts/simulators.mjs'
import { migrateStore, startStore } from '../../../ops/parts/store.mjs'
import { query } from '../../../ops/postgres/query.mjs'
import { openStack, publish, type Stack } from '../../../ops/stack.mjs'
import { ownPorts } from '../../../ops/testing/own-ports.mjs'
import { env } from '../../support/env.ts'

export type BenchStore = {
  url: string
  pid: number
  postgres: number
  databaseUrl: string
  stackFile: string
  stack: Stack
  stop: () => Promise<void>
}

/**
 * A store of its own, still empty, with Medusa's own routes open. Whoever opens it stops it.
 * @param also of its environment
 */
export async function openBenchStore(also: Record<string, string> = {}): Promise<BenchStore> {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'mingaco-measure-'))
  chmodSync(dataDir, 0o755)
  const stack: Stack = await openStack({
    dataDir,
    ports: ownPorts(31_600),
    isDemo: true,
    isDev: false,
    isVerbose: false,
    given: { ...env.inherited, MEASURE_VANILLA: '1', LOG_LEVEL: 'warn', ...also },
    say: (text) => process.stderr.write(`${text}\n`),
    onCrash: (failure) => {
      throw failure
    },
  })
  const stop = async () => {
    await stack.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
  try {
    await migrateStore(stack)
    await startSimulators(stack)
    await startStore(stack)
    publish(stack, 'shop')
    return {
      url: stack.environments.store.STORE_URL ?? '',
      pid: storeProcess(stack),
      postgres: stack.postgres.server.pid,
      databaseUrl: stack.postgres.urlOf('store'),
      stackFile: path.join(dataDir, 'stack.json'),
      stack,
      stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}

/**
 * The same with the demo's data, for as long as `work` lasts, as a shop is a minute later: PostgreSQL knows how big its
 * tables are, and no connection keeps a plan from when they were empty.
 */
export async function withBenchStore(
  work: (store: BenchStore) => Promise<void>,
  also: Record<string, string> = {},
): Promise<void> {
  const store = await openBenchStore(also)
  try {
    await seedOnce(store.stack, 'store')
    await query(store.databaseUrl, 'analyze')
    await store.stack.children.stop('comercio')
    await startStore(store.stack)
    await work({ ...store, pid: storeProcess(store.stack) })
  } finally {
    await store.stop()
  }
}

function storeProcess(stack: Stack): number {
  const child = stack.children.known().find(({ name }) => name === 'comercio')
  if (!child) throw new Error('the store is not among the children')
  return child.pid
}
