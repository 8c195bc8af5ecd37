import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { inRoot, quietly } from '../paths.mjs'
import { readIfThere } from '../stack/files.mjs'
import { ownPortBase } from '../testing/own-ports.mjs'

/** Far from the demo's ports; a busy one moves on to the next. */
const portBase = ownPortBase(23_300)
/** Only what hangs takes so long, not what a busy machine builds. */
const limitMs = 60 * 60_000

/**
 * Starts a whole stack with data of its own, as a person would. `ready` answers whether all of it came up.
 * @param {import('../workbench.mjs').Workbench} bench
 */
export function startTestStack({ folder, children }) {
  const dataDir = path.join(folder, 'stack')
  const file = path.join(dataDir, 'stack.json')
  const name = 'casa'
  children.serve(
    name,
    [
      process.execPath,
      quietly,
      inRoot('ops', 'start.mjs'),
      '--data',
      dataDir,
      '--port-base',
      String(portBase),
      // Tests close months of their own and count what they sold.
      '--without-history',
    ],
    {
      cwd: inRoot(),
      env: {
        MINGACO_STARTED: String(Date.now()),
        MINGACO_PG_BASE: folder,
        MINGACO_THROWAWAY: '1',
        SWEEP_SECONDS: '1',
      },
      isShown: true,
    },
  )
  const ready = async () => {
    const end = Date.now() + limitMs
    while (Date.now() < end && children.isUp(name)) {
      if (JSON.parse(readIfThere(file) ?? '{}').ready === 'all') return true
      await wait(500)
    }
    return false
  }
  return { file, ready, stop: () => children.stop(name, 'SIGTERM', 20_000) }
}
