import { mkdtempSync, chmodSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { onOrphaned } from './enter.mjs'
import { complain } from './say.mjs'
import { environment } from './settings.mjs'
import { plainEnvironment } from './testing/plain-environment.mjs'
import { Children } from './stack/children.mjs'
import { startWatchdog } from './stack/leash.mjs'
import { known } from './stack/process-table.mjs'
import { openRun } from './stack/run-file.mjs'

/** @typedef {{ folder: string, children: Children }} Workbench */

/**
 * A temporary folder and the programs run from it: all gone at the end, on a signal, or when we are killed.
 * @param {(bench: Workbench) => Promise<number>} work answers the exit code
 */
export async function atWorkbench(work) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'mingaco-'))
  // PostgreSQL, which as root runs with another account, has to get in.
  chmodSync(folder, 0o755)
  const record = openRun(folder)
  const leash = startWatchdog(record.file, folder)
  if (leash.pid) record.run.watchdog = known('watchdog', leash.pid)
  const children = new Children({
    dataDir: folder,
    inherited: plainEnvironment(environment),
    isVerbose: environment.VERBOSE === '1',
    onCrash: (failure) => complain(failure.message),
    onChange: () => {
      record.run.children = children.known()
      record.save()
    },
  })
  const leave = async (/** @type {number} */ code) => {
    await children.stopAll()
    record.close()
    leash.release()
    rmSync(folder, { recursive: true, force: true })
    process.exit(code)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.once(signal, () => {
      complain('Interrumpido: se cierra todo.')
      void leave(130)
    })
  onOrphaned(() => void leave(130))
  try {
    await leave(await work({ folder, children }))
  } catch (error) {
    complain(error instanceof Error ? (error.stack ?? error.message) : String(error))
    await leave(1)
  }
}
