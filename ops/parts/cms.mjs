import path from 'node:path'
import { inModules, inRoot } from '../paths.mjs'
import { buildOnce } from '../stack/builds.mjs'
import { readIfThere, writeWhole } from '../stack/files.mjs'
import { fingerprint } from '../stack/fingerprint.mjs'
import { waitForHealth } from '../stack/health.mjs'
import { leanMemory, leanNode } from '../stack/lean.mjs'

/** @typedef {import('../stack.mjs').Stack} Stack */

const cli = inModules('next', 'dist', 'bin', 'next')
const next = [process.execPath, cli]
const cwd = inRoot('cms')

/** @param {Stack} stack */
export async function buildCms({ children, environments }) {
  return buildOnce({
    name: 'cms',
    sources: ['cms', 'store/src/kernel', 'store/src/contracts'],
    output: 'cms/.next',
    needs: 'BUILD_ID',
    make: () => children.run('contenidos', [...next, 'build'], { cwd, env: environments.cms, niceness: 10 }),
  })
}

/**
 * Its tables, as their owner: the server itself may not make any.
 * @param {Stack} stack
 */
export async function migrateCms({ dataDir, children, environments }) {
  const mark = path.join(dataDir, 'migrated-cms')
  const wanted = fingerprint(['cms/src/migrations'])
  if (readIfThere(mark) === wanted) return
  await children.run('tablas-contenidos', [process.execPath, inModules('payload', 'bin.js'), 'migrate'], {
    cwd,
    env: {
      ...environments.cms,
      ...environments.asOwner.cms,
      NODE_ENV: 'production',
      PAYLOAD_CONFIG_PATH: 'src/payload.config.ts',
    },
  })
  writeWhole(mark, wanted)
}

/** @param {Stack} stack */
export async function startCms({ children, environments, ports, isDev }) {
  const where = ['-p', String(ports.cms), '-H', '127.0.0.1']
  children.serve('contenidos', [...leanNode, cli, isDev ? 'dev' : 'start', ...where], {
    cwd,
    env: { ...environments.cms, ...leanMemory },
  })
  const url = `http://127.0.0.1:${ports.cms}/health`
  await waitForHealth('El gestor de contenidos', url, () => children.isUp('contenidos'))
  children.keepUp('contenidos')
}
