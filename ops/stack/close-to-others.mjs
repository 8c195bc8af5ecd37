import { chmodSync, lstatSync, readdirSync } from 'node:fs'
import path from 'node:path'

const owner = process.getuid?.() ?? 0

/**
 * What is in a folder opens to its owner only; another account's (PostgreSQL's) is left as it is.
 * @param {string} folder
 */
function close(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const place = path.join(folder, entry.name)
    if (!entry.isDirectory() && !entry.isFile()) continue
    const { uid, mode } = lstatSync(place)
    if (uid !== owner) continue
    const wanted = entry.isDirectory() ? 0o700 : 0o600
    if ((mode & 0o777) !== wanted) chmodSync(place, wanted)
    if (entry.isDirectory()) close(place)
  }
}

/**
 * From here on what this program and its children write opens to their account only, and so does what is there
 * already. As root PostgreSQL is another account, which has to get through the folder but cannot look into it.
 * @param {string} dataDir
 */
export function closeToOthers(dataDir) {
  process.umask(0o077)
  chmodSync(dataDir, owner === 0 ? 0o711 : 0o700)
  close(dataDir)
}
