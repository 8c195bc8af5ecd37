import { spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Failure, hintIn } from '../failure.mjs'

/** @typedef {import('./account.mjs').Place} Place */

/** Its own locale, whatever the machine's. */
export const postgresEnv = { LC_ALL: 'C.UTF-8', LC_MESSAGES: 'C', TZ: 'UTC' }

const locale = ['--encoding=UTF8', '--locale=C.UTF-8', '--locale-provider=icu', '--icu-locale=es-CL']

/**
 * Makes the data folder, once: into `pg.new` and then renamed, so that a cut never looks finished.
 * @param {Place} place
 * @param {string} password
 */
export function ensureCluster(place, password) {
  const { account, folder } = place
  if (existsSync(path.join(folder, 'PG_VERSION'))) return
  const fresh = `${folder}.new`
  const passwordFile = `${folder}.password`
  rmSync(fresh, { recursive: true, force: true })
  mkdirSync(fresh, { recursive: true, mode: 0o700 })
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 })
  if (account.uid !== undefined && account.gid !== undefined)
    for (const file of [fresh, passwordFile]) chownSync(file, account.uid, account.gid)
  const result = spawnSync(
    place.initdb,
    ['-D', fresh, '-U', 'postgres', '--pwfile', passwordFile, '--auth=scram-sha-256', ...locale],
    { ...account, env: postgresEnv, encoding: 'utf8', cwd: '/' },
  )
  rmSync(passwordFile, { force: true })
  if (result.status !== 0) {
    rmSync(fresh, { recursive: true, force: true })
    const output = result.error ? String(result.error) : result.stderr.trim()
    throw new Failure(`No se pudo crear la base de datos en ${folder}:\n    ${output}${hintIn(output)}`)
  }
  renameSync(fresh, folder)
}
