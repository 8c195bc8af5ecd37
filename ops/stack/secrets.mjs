import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { readIfThere, writeWhole } from './files.mjs'

const names = /** @type {const} */ ([
  'postgres',
  'internal',
  'jwt',
  'cookie',
  'payload',
  'firstAdmin',
  'firstCmsAdmin',
  'storeDatabase',
  'cmsDatabase',
])

/** @typedef {Record<typeof names[number], string>} Secrets */

/**
 * Made once per data folder and readable only by its owner. A name added later gets its value then.
 * @param {string} dataDir
 * @returns {Secrets}
 */
export function keepSecrets(dataDir) {
  const file = path.join(dataDir, 'secrets.json')
  /** @type {Partial<Secrets>} */
  const kept = JSON.parse(readIfThere(file) ?? '{}')
  const all = Object.fromEntries(names.map((name) => [name, kept[name] ?? randomBytes(24).toString('hex')]))
  const text = `${JSON.stringify(all, null, 2)}\n`
  if (text !== readIfThere(file)) writeWhole(file, text, 0o600)
  return /** @type {Secrets} */ (all)
}
