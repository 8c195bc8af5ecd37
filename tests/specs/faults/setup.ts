import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { startSimulators } from '../../../ops/parts/simulators.mjs'
import { migrateStore, startStore } from '../../../ops/parts/store.mjs'
import { stopServer } from '../../../ops/postgres/server.mjs'
import { openStack, type Stack } from '../../../ops/stack.mjs'
import { readRun, runFileOf } from '../../../ops/stack/run-file.mjs'
import { ownPorts } from '../../../ops/testing/own-ports.mjs'
import { env } from '../../support/env.ts'
import { founded } from './rig/processes/goods.ts'
import { enterAsStaff } from './rig/people/staff.ts'
import { printTable } from './rig/table.ts'

/**
 * A database with goods and a gateway, for all tests of faults; each starts the stores that it kills. Not the stack of
 * `npm test`: the store that runs there would do the work of the one that was killed, and hide what is not recovered.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'mingaco-faults-'))
  // PostgreSQL, which as root runs with another account, has to get in.
  chmodSync(dataDir, 0o755)
  env.postgresBase = dataDir
  const began = Date.now()
  const stack = await openStack({
    dataDir,
    ports: ownPorts(31_000),
    isDemo: true,
    isDev: false,
    isVerbose: false,
    given: { ...env.inherited, LOG_LEVEL: 'warn' },
    say: (text) => process.stderr.write(`${text}\n`),
    // A test that kills PostgreSQL starts it again by itself.
    onCrash: () => {},
  })
  const close = async () => {
    await stopPostgresOf(dataDir)
    await stack.stop()
    printTable(dataDir)
    if (!env.keepsFaultsData) rmSync(dataDir, { recursive: true, force: true })
  }
  try {
    await prepare(stack)
  } catch (error) {
    await close()
    throw error
  }
  project.provide('ground', {
    dataDir,
    storeEnv: stack.environments.store,
    databaseUrl: stack.postgres.urlOf('store'),
    cmsDatabaseUrl: stack.postgres.urlOf('cms'),
    simulatorUrl: `http://127.0.0.1:${stack.ports.simulator}`,
    simulatorPort: stack.ports.simulator,
    postgres: { server: stack.postgres.server, port: stack.postgres.port, folder: stack.postgres.folder },
  })
  process.stdout.write(
    `faults: ${env.isLong ? 'long' : 'core'}, MINGACO_SEED=${env.seed}, ready in ${Math.round((Date.now() - began) / 1000)} s\n`,
  )
  return close
}

async function prepare(stack: Stack): Promise<void> {
  await migrateStore(stack)
  await startSimulators(stack)
  await startStore(stack)
  const url = `http://127.0.0.1:${stack.ports.store}`
  await founded(url, await enterAsStaff(url, stack.environments.store.JWT_SECRET))
  await stack.children.stop('comercio')
}

/** A test that killed PostgreSQL left another one, which only the run file knows. */
async function stopPostgresOf(dataDir: string): Promise<void> {
  const server = readRun(runFileOf(dataDir))?.postgres
  if (server) await stopServer(server)
}
