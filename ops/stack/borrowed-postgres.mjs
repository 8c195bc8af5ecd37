import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { openPostgres } from '../postgres/postgres.mjs'
import { isFree } from './ports.mjs'
import { startWatchdog } from './leash.mjs'
import { known } from './process-table.mjs'
import { openRun } from './run-file.mjs'

/** @param {number} from */
async function freePort(from) {
  for (let port = from; port < from + 200; port += 1) if (await isFree(port)) return port
  throw new Error(`No free port from ${from} on`)
}

/**
 * A PostgreSQL for one run of tests, with empty databases: gone with its data at `stop`, or when we are killed.
 * @param {string[]} databases
 */
export async function borrowPostgres(databases) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'mingaco-pg-'))
  // As root it runs with another account, which has to get in.
  chmodSync(folder, 0o755)
  const record = openRun(folder)
  const leash = startWatchdog(record.file, folder)
  if (leash.pid) record.run.watchdog = known('watchdog', leash.pid)
  const port = await freePort(25_000 + (process.pid % 200) * 10)
  const postgres = await openPostgres({ dataDir: folder, port, password: 'only-in-tests', databases })
  record.run.postgres = postgres.server
  record.save()
  return {
    port,
    urlOf: postgres.urlOf,
    stop: async () => {
      await postgres.stop()
      record.close()
      leash.release()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
