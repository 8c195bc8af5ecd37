import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { Failure } from './failure.mjs'
import { inModules, inRoot, node24, root } from './paths.mjs'
import { say } from './say.mjs'
import { environment } from './settings.mjs'
import { alone } from './stack/alone.mjs'
import { readIfThere, writeWhole } from './stack/files.mjs'

/** @typedef {{ version?: string, link?: boolean, optional?: boolean, extraneous?: boolean }} Entry */
/** @typedef {'nothing' | 'shop' | 'all'} Stage */

const lockFile = inRoot('package-lock.json')
/** Beside npm's record, which says what is there but not whether that is all that the shop needs. */
const shopMark = inModules('.mingaco-shop')
const quiet = ['--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error']
/** Also where the machine says that it is for production. */
const everything = ['--include=dev']
const ofShop = [
  '--omit=dev',
  '--include-workspace-root',
  ...['store', 'storefront', 'seed'].map((name) => `--workspace=${name}`),
]

/**
 * @param {string} text
 * @returns {[string, Entry][]} what lies in a node_modules; the rest of a lock are our own folders
 */
const packagesIn = (text) =>
  Object.entries(JSON.parse(text).packages).filter(([name]) => name.includes('node_modules/'))

/** What npm says that it installed. It writes it last, so a killed install shows; half a record is none. */
function readRecord() {
  try {
    return Object.fromEntries(packagesIn(readFileSync(inModules('.package-lock.json'), 'utf8')))
  } catch {
    return null
  }
}

/** @param {string} lock */
const markOf = (lock) => createHash('sha256').update(lock).digest('hex')

/**
 * How much of what the lock asks for is in node_modules.
 * @returns {Stage}
 */
export function installed() {
  const have = existsSync(node24) ? readRecord() : null
  if (!have) return 'nothing'
  const lock = readFileSync(lockFile, 'utf8')
  const wanted = packagesIn(lock)
  if (wanted.some(([name, { version }]) => have[name] && have[name].version !== version)) return 'nothing'
  const isAll = wanted.every(
    ([name, { optional, link, extraneous }]) => have[name] || optional || link || extraneous,
  )
  if (isAll) return 'all'
  return readIfThere(shopMark) === markOf(lock) ? 'shop' : 'nothing'
}

/** @param {string[]} args */
function npmWith(args) {
  const npm = environment.npm_execpath
  return npm?.endsWith('.js') ? [process.execPath, npm, ...args, ...quiet] : ['npm', ...args, ...quiet]
}

/** @param {string[]} argv */
async function runNpm([command = '', ...args]) {
  const result = spawnSync(command, args, { cwd: root, stdio: 'inherit' })
  if (result.error) throw new Failure(`No se pudo ejecutar npm: ${result.error.message}`)
  if (result.signal) throw new Failure('Se interrumpió la instalación. Vuelve a empezar cuando quieras.')
  if (result.status !== 0)
    throw new Failure(
      `npm terminó con el código ${result.status}: mira sus líneas arriba. ` +
        'Suele ser que falta red, espacio en el disco o permiso sobre node_modules.',
    )
}

/**
 * From nothing, by the npm that started us or by the one in the path.
 * @param {string[]} part
 */
async function installAnew(part) {
  await runNpm(npmWith(['ci', ...part]))
  if (!existsSync(node24))
    throw new Failure(
      'npm terminó sin dejar Node 24. ¿Está puesto «ignore-scripts» en tu configuración de npm?',
    )
  writeWhole(shopMark, markOf(readFileSync(lockFile, 'utf8')))
}

/**
 * The rest of the lock, under what already runs: `npm ci` would take node_modules away from it. What npm's record does
 * not name is not there or half there, of an install that was cut, and npm would take half a package for a whole one.
 * @param {(argv: string[]) => Promise<void>} [run]
 */
export async function installRest(run = runNpm) {
  await alone('dependencias', async () => {
    if (installed() === 'all') return
    const have = readRecord() ?? {}
    for (const [name] of packagesIn(readFileSync(lockFile, 'utf8')))
      if (!have[name]) rmSync(inRoot(name), { recursive: true, force: true })
    await run(npmWith(['install', '--no-save', '--package-lock', ...everything]))
    if (installed() !== 'all')
      throw new Failure('npm terminó y no está todo lo que pide package-lock.json. Vuelve a intentarlo.')
  })
}

/**
 * Installs what is missing of this much.
 * @param {Exclude<Stage, 'nothing'>} wanted
 */
export async function install(wanted) {
  const stage = installed()
  if (stage === 'all' || stage === wanted) return
  say(`… dependencias${wanted === 'all' ? '' : ' de la tienda'}: unos minutos la primera vez`)
  if (stage === 'shop') await installRest()
  else await installAnew(wanted === 'all' ? everything : ofShop)
  say('✓ dependencias')
}
