import path from 'node:path'
import { inModules, inRoot } from '../paths.mjs'
import { buildOnce } from '../stack/builds.mjs'
import { readIfThere, writeWhole } from '../stack/files.mjs'
import { fingerprint } from '../stack/fingerprint.mjs'
import { waitForHealth } from '../stack/health.mjs'
import { leanMemory, leanNode } from '../stack/lean.mjs'

/** @typedef {import('../stack.mjs').Stack} Stack */

const cli = inModules('@medusajs', 'cli', 'cli.js')
const medusa = [process.execPath, cli]
const cwd = inRoot('store')
const sources = ['store/src', 'store/medusa-config.ts', 'store/package.json', 'store/tsconfig.json']

/**
 * Tables, links and the scripts that follow them, when the store's code changed since the last time.
 * @param {Stack} stack
 */
export async function migrateStore({ dataDir, children, environments }) {
  const mark = path.join(dataDir, 'migrated-store')
  const wanted = fingerprint(sources)
  if (readIfThere(mark) === wanted) return
  await children.run('migraciones', [...medusa, 'db:migrate', '--execute-safe-links'], {
    cwd,
    env: { ...environments.store, ...environments.asOwner.store },
  })
  writeWhole(mark, wanted)
}

/** @param {Stack} stack */
export async function startStore({ children, environments, ports, isDev }) {
  const where = ['-p', String(ports.store), '-H', '127.0.0.1']
  // Medusa would lint by itself, and not start: `npm run check` does that.
  const command = isDev ? ['develop', '--no-lint'] : ['start']
  children.serve('comercio', [...leanNode, cli, ...command, ...where], {
    cwd,
    env: { ...environments.store, ...leanMemory },
  })
  await waitForHealth('El comercio', `http://127.0.0.1:${ports.store}/health`, () =>
    children.isUp('comercio'),
  )
  children.keepUp('comercio')
}

/**
 * The panel, in the background and politely: the shop already sells.
 * @param {Stack} stack
 */
export async function buildAdmin({ children, environments }) {
  return buildOnce({
    name: 'admin',
    sources,
    output: 'store/.medusa/admin',
    needs: 'index.html',
    make: () =>
      children.run('panel', [...medusa, 'build', '--admin-only', '--no-lint'], {
        cwd,
        env: { ...environments.store, ADMIN_DISABLED: 'false' },
        niceness: 10,
      }),
  })
}
