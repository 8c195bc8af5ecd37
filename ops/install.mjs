import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { Failure } from './failure.mjs'
import { inModules, inRoot, node24, root } from './paths.mjs'
import { say } from './say.mjs'
import { environment } from './settings.mjs'

/** @typedef {{ version?: string, link?: boolean, optional?: boolean, extraneous?: boolean }} Entry */

/**
 * @param {string} file
 * @returns {Record<string, Entry>}
 */
const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages

/** Whether node_modules holds what the lock asks for. npm writes its own record last, so a killed install shows. */
export function isInstalled() {
  const record = inModules('.package-lock.json')
  if (!existsSync(record) || !existsSync(node24)) return false
  const have = packagesOf(record)
  return Object.entries(packagesOf(inRoot('package-lock.json'))).every(([name, wanted]) => {
    if (!name.includes('node_modules/')) return true
    const found = have[name]
    if (!found) return Boolean(wanted.optional || wanted.link || wanted.extraneous)
    return found.version === wanted.version
  })
}

/** `npm ci` by the npm that started us, or by the one in the path. */
export function install() {
  say('… dependencias (npm ci): unos minutos la primera vez')
  const args = ['ci', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error']
  const npm = environment.npm_execpath
  const result = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm', args, { cwd: root, stdio: 'inherit' })
  if (result.error) throw new Failure(`No se pudo ejecutar npm: ${result.error.message}`)
  if (result.signal) throw new Failure('Se interrumpió la instalación. Vuelve a empezar cuando quieras.')
  if (result.status !== 0)
    throw new Failure(
      `npm ci terminó con el código ${result.status}: mira sus líneas arriba. ` +
        'Suele ser que falta red, espacio en el disco o permiso sobre node_modules.',
    )
  if (!existsSync(node24))
    throw new Failure(
      'npm terminó sin dejar Node 24. ¿Está puesto «ignore-scripts» en tu configuración de npm?',
    )
  say('✓ dependencias')
}
