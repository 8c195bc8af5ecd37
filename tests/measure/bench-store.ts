import { mkdtempSync, chmodSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { seedOnce } from '../../ops/parts/seed.mjs'
import { startWebpaySimulator } from '../../ops/parts/simulator.mjs'
import { migrateStore, startStore } from '../../ops/parts/store.mjs'
import { openStack, publish, type Stack } from '../../ops/stack.mjs'

export type BenchStore = { url: string; pid: number; postgres: number; databaseUrl: string; dataDir: string }

/** A store of its own with the demo's data and Medusa's own routes open, for as long as `work` lasts. */
export async function withBenchStore(work: (store: BenchStore) => Promise<void>): Promise<void> {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'mingaco-measure-'))
  chmodSync(dataDir, 0o755)
  const stack: Stack = await openStack({
    dataDir,
    ports: { shop: 25310, store: 25311, cms: 25312, simulator: 25313, postgres: 25314 },
    isDemo: true,
    isDev: false,
    isVerbose: false,
    given: { ...process.env, MEASURE_VANILLA: '1', LOG_LEVEL: 'warn' },
    say: (text) => process.stderr.write(`${text}\n`),
    onCrash: (failure) => {
      throw failure
    },
  })
  try {
    await migrateStore(stack)
    await startWebpaySimulator(stack)
    await startStore(stack)
    await seedOnce(stack, 'store')
    const child = stack.children.known().find(({ name }) => name === 'comercio')
    if (!child) throw new Error('the store is not among the children')
    publish(stack, 'shop')
    await work({
      dataDir,
      url: stack.environments.store.STORE_URL ?? '',
      pid: child.pid,
      postgres: stack.postgres.server.pid,
      databaseUrl: stack.postgres.urlOf('store'),
    })
  } finally {
    await stack.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}
