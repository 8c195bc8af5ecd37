import { mkdirSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/** What a test may take from who runs it: where programs are, and what was said to the tests themselves. */
const kept = new Set([
  'PATH',
  'TMPDIR',
  'TERM',
  'NO_COLOR',
  'FORCE_COLOR',
  'CI',
  'VERBOSE',
  'LOG_LEVEL',
  'npm_execpath',
  'CHROMIUM_PATH',
  'REDIS_SERVER_PATH',
  'TEST_DATABASE_URL',
  'DB_HOST',
  'DB_PORT',
  'DB_USERNAME',
  'DB_PASSWORD',
  // How this machine reaches npm's registry, for what is installed in a test.
  'NODE_EXTRA_CA_CERTS',
  'npm_config_cache',
  'npm_config_cafile',
  'npm_config_https_proxy',
  'npm_config_noproxy',
  'npm_config_proxy',
  'npm_config_registry',
])

/**
 * The environment of tests: no keys, addresses, ports, language, time zone or home folder of the machine, so that
 * they see the same everywhere, and write to nobody.
 * @param {NodeJS.ProcessEnv} given
 * @returns {NodeJS.ProcessEnv}
 */
export function plainEnvironment(given) {
  const home = path.join(given.TMPDIR ?? os.tmpdir(), `mingaco-home-${process.getuid?.() ?? 0}`)
  mkdirSync(home, { recursive: true, mode: 0o700 })
  const own = Object.entries(given).filter(([name]) => kept.has(name) || name.startsWith('MINGACO_'))
  return { ...Object.fromEntries(own), HOME: home, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8', TZ: 'UTC' }
}
