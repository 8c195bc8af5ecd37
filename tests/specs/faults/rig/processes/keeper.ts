import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { Children } from '../../../../../ops/stack/children.mjs'
import { startWatchdog } from '../../../../../ops/stack/leash.mjs'
import { known } from '../../../../../ops/stack/process-table.mjs'
import { openRun } from '../../../../../ops/stack/run-file.mjs'
import { env } from '../../../../support/env.ts'

/** The programs that one file of tests runs: gone at `close`, or with the file when that is killed. */
export function keepChildren(dataDir: string, name: string, onCrash: (message: string) => void) {
  const folder = path.join(dataDir, 'faults', name)
  mkdirSync(folder, { recursive: true })
  const record = openRun(folder)
  const leash = startWatchdog(record.file)
  if (leash.pid) record.run.watchdog = known('watchdog', leash.pid)
  const children = new Children({
    dataDir: folder,
    inherited: env.inherited,
    isVerbose: false,
    onCrash: (failure) => onCrash(failure.message),
    onChange: () => {
      record.run.children = children.known()
      record.save()
    },
  })
  const close = async () => {
    await children.stopAll()
    record.close()
    leash.release()
  }
  return { children, close }
}
