import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { once } from 'node:events'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { ownPortBase } from '../../../ops/testing/own-ports.mjs'
import { env } from '../env.ts'
import { readStack } from '../stack.ts'

const program = fileURLToPath(new URL('../../../ops/start.mjs', import.meta.url))
const limitMs = 60 * 60_000

/**
 * Uses the stack of `npm test`, or starts a whole one with its own ports and data for a runner called by hand.
 * Answers how to stop what it started.
 */
export async function ensureStack(): Promise<() => Promise<void>> {
  if (env.stackFile) {
    if (existsSync(path.join(readStack().dataDir, 'seeded-history')))
      throw new Error('Tests close months of their own: start that stack with --without-history')
    return async () => {}
  }
  const folder = mkdtempSync(path.join(os.tmpdir(), 'mingaco-tests-'))
  chmodSync(folder, 0o755)
  const file = path.join(folder, 'stack.json')
  const child = spawn(
    process.execPath,
    [program, '--data', folder, '--port-base', String(ownPortBase(24_000)), '--without-history'],
    {
      stdio: 'inherit',
      // Whatever PostgreSQL must keep elsewhere (as root under a closed home) goes away with the rest.
      env: { ...env.inherited, MINGACO_PG_BASE: folder, MINGACO_THROWAWAY: '1', SWEEP_SECONDS: '1' },
    },
  )
  const stop = async () => {
    if (child.exitCode === null) {
      child.kill('SIGTERM')
      await once(child, 'exit')
    }
    rmSync(folder, { recursive: true, force: true })
  }
  const end = Date.now() + limitMs
  while (!existsSync(file) || readStack(file).ready !== 'all') {
    if (child.exitCode !== null || Date.now() > end) {
      await stop()
      throw new Error('The stack for the tests did not come up: see its lines above')
    }
    await wait(300)
  }
  env.stackFile = file
  return stop
}
