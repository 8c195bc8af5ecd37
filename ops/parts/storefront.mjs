import { existsSync } from 'node:fs'
import { inModules, inRoot, quietly } from '../paths.mjs'
import { buildOnce } from '../stack/builds.mjs'
import { waitForHealth } from '../stack/health.mjs'

/**
 * What it needs of a stack: a test runs it on stores of its own.
 * @typedef {{
 *   children: import('../stack/children.mjs').Children, environments: { storefront: Record<string, string> },
 *   ports: { shop: number }, isDev: boolean
 * }} Place
 */

const astro = [process.execPath, inModules('astro', 'bin', 'astro.mjs')]
const cwd = inRoot('storefront')

/** @param {Place} place */
export async function buildStorefront({ children, environments }) {
  return buildOnce({
    name: 'storefront',
    sources: ['storefront', 'store/src/contracts', 'store/src/kernel'],
    output: 'storefront/dist',
    needs: 'server/entry.mjs',
    make: () => children.run('armado', [...astro, 'build'], { cwd, env: environments.storefront }),
  })
}

/** @param {Place} place */
export async function startStorefront({ children, environments, ports, isDev }) {
  const server = existsSync(inRoot('storefront', 'server.mjs')) ? 'server.mjs' : 'dist/server/entry.mjs'
  const argv = isDev
    ? [...astro, 'dev', '--port', String(ports.shop), '--host', '127.0.0.1']
    : [process.execPath, quietly, server]
  children.serve('tienda', argv, { cwd, env: environments.storefront })
  await waitForHealth('La tienda', `http://127.0.0.1:${ports.shop}/health`, () => children.isUp('tienda'))
  children.keepUp('tienda')
}
