import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { inRoot } from '../paths.mjs'

const skipped = new Set(['node_modules', 'dist', 'tests', 'integration'])
/** Tests, and what tools write beside the sources while they work. */
const isNoSource = (/** @type {string} */ name) =>
  /\.(test|spec)\.[a-z]+$|\.tsbuildinfo$|^next-env\.d\.ts$|^\./.test(name)

/**
 * @param {string} place
 * @returns {string[]}
 */
function filesIn(place) {
  if (!existsSync(place)) return []
  if (statSync(place).isFile()) return [place]
  return readdirSync(place, { withFileTypes: true }).flatMap((entry) => {
    if (skipped.has(entry.name) || isNoSource(entry.name)) return []
    return entry.isDirectory() || entry.isFile() ? filesIn(path.join(place, entry.name)) : []
  })
}

/**
 * One hash of all that these places hold.
 * @param {string[]} places from the root of the repository
 * @param {string} [also] what else it depends on
 */
export function contents(places, also = '') {
  const hash = createHash('sha256').update(also)
  for (const file of places.flatMap((place) => filesIn(inRoot(place))).sort())
    hash.update(`\0${path.relative(inRoot(), file)}\0`).update(readFileSync(file))
  return hash.digest('hex')
}

/**
 * Of sources, lock file and Node: what a build or a migration depends on.
 * @param {string[]} places from the root of the repository
 */
export const fingerprint = (places) =>
  contents(['package-lock.json', 'tsconfig.json', ...places], process.versions.node)
