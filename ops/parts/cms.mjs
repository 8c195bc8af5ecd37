import { inModules, inRoot } from '../paths.mjs'
import { buildOnce } from '../stack/builds.mjs'
import { waitForHealth } from '../stack/health.mjs'

/** @typedef {import('../stack.mjs').Stack} Stack */

const next = [process.execPath, inModules('next', 'dist', 'bin', 'next')]
const cwd = inRoot('cms')

/** @param {Stack} stack */
export async function buildCms({ children, environments }) {
  return buildOnce({
    name: 'cms',
    sources: ['cms'],
    output: 'cms/.next',
    needs: 'BUILD_ID',
    make: () => children.run('contenidos', [...next, 'build'], { cwd, env: environments.cms, niceness: 10 }),
  })
}

/** @param {Stack} stack */
export async function startCms({ children, environments, ports, isDev }) {
  const where = ['-p', String(ports.cms), '-H', '127.0.0.1']
  children.serve('contenidos', [...next, isDev ? 'dev' : 'start', ...where], { cwd, env: environments.cms })
  const url = `http://127.0.0.1:${ports.cms}/health`
  await waitForHealth('El gestor de contenidos', url, () => children.isUp('contenidos'))
}
