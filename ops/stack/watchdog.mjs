// Outlives a parent killed with -9 by a few seconds, to close what it had started. Its standard input is the
// leash: it ends when the parent does, however that was.
import { rmSync } from 'node:fs'
import { endGroups, isRunning, send, waitUntil } from './process-table.mjs'
import { readRun } from './run-file.mjs'

const [file = '', temporary] = process.argv.slice(2)
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => {})

async function closeAll() {
  const run = readRun(file)
  if (!run || run.watchdog?.pid !== process.pid) process.exit(0)
  await endGroups(run.children, 5000)
  const { postgres } = run
  if (postgres && isRunning(postgres)) {
    send(postgres.pid, 'SIGINT')
    await waitUntil(() => !isRunning(postgres), 5000)
  }
  rmSync(file, { force: true })
  if (temporary) rmSync(temporary, { recursive: true, force: true, maxRetries: 10, retryDelay: 500 })
  process.exit(0)
}

process.stdin.resume()
process.stdin.on('error', () => {})
process.stdin.on('close', () => void closeAll())
