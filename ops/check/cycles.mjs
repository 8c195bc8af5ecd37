import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { inRoot } from '../paths.mjs'
import { fileOf } from '../lint/store-map.mjs'

const IMPORT = /(?:from|import)\s*\(?\s*['"](\.[^'"?]+)['"]/g
/** Medusa's `hasMany` and `belongsTo` name each other. */
const isModel = (/** @type {string} */ file) => file.includes(`${path.sep}models${path.sep}`)

const files = globSync('store/src/**/*.{ts,tsx}', { cwd: inRoot() })
  .filter((file) => !/\.test\./.test(file))
  .map((file) => inRoot(file))
/** @type {Map<string, string[]>} */
const imports = new Map(
  files.map((file) => [
    file,
    [...readFileSync(file, 'utf8').matchAll(IMPORT)]
      .map(([, spec = '']) => fileOf(file, spec))
      .filter((found) => found !== null)
      .filter((found) => !(isModel(file) && isModel(found))),
  ]),
)

/** @type {Map<string, 'open' | 'done'>} */
const state = new Map()
/** @type {string[][]} */
const cycles = []

/** @param {string} file @param {string[]} way */
function follow(file, way) {
  if (state.get(file) === 'done') return
  if (state.get(file) === 'open') {
    cycles.push([...way.slice(way.indexOf(file)), file])
    return
  }
  state.set(file, 'open')
  for (const next of imports.get(file) ?? []) follow(next, [...way, file])
  state.set(file, 'done')
}
for (const file of files) follow(file, [])

for (const cycle of cycles)
  console.error(
    `Se importan en círculo: ${cycle.map((file) => path.relative(inRoot('store', 'src'), file)).join(' → ')}`,
  )
if (cycles.length > 0) process.exitCode = 1
