import { setTimeout as wait } from 'node:timers/promises'
import path from 'node:path'
import { placePostgres } from '../../../../../ops/postgres/account.mjs'
import { startServer } from '../../../../../ops/postgres/server.mjs'
import { writeWhole } from '../../../../../ops/stack/files.mjs'
import { isRunning, type Known } from '../../../../../ops/stack/process-table.mjs'
import { readRun, runFileOf } from '../../../../../ops/stack/run-file.mjs'
import { env } from '../../../../support/env.ts'
import type { Ground } from './ground.ts'

/** PostgreSQL's first process, which can be killed as a power cut does and started again on the same data. */
export class Postmaster {
  #server: Known

  constructor(private readonly ground: Ground) {
    this.#server = ground.postgres.server
  }

  async kill(): Promise<void> {
    process.kill(this.#server.pid, 'SIGKILL')
    while (isRunning(this.#server)) await wait(20)
  }

  /** What it leaves (backends that have not yet seen it, its shared memory) may refuse the next one for a moment. */
  async start(patienceMs = 300_000): Promise<void> {
    const { dataDir, databaseUrl, postgres } = this.ground
    env.postgresBase = dataDir
    const place = await placePostgres(dataDir)
    const url = new URL(databaseUrl)
    url.pathname = '/postgres'
    const log = path.join(dataDir, 'logs', 'postgres.log')
    const until = Date.now() + patienceMs
    for (;;) {
      try {
        this.#server = await startServer(place, postgres.port, url.href, log)
        break
      } catch (error) {
        if (Date.now() > until) throw error
        await wait(250)
      }
    }
    this.#tellTheStack()
  }

  /** So that it ends with the stack that began it. */
  #tellTheStack(): void {
    const file = runFileOf(this.ground.dataDir)
    const run = readRun(file)
    if (run) writeWhole(file, JSON.stringify({ ...run, postgres: this.#server }, null, 2))
  }
}
