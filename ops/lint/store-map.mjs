import { existsSync, globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../paths.mjs'

const SOURCE = path.join(root, 'store', 'src')

/** Folders of `store/src` from the ground up: what stands on one may import it, and nothing that stands higher. */
const LEVELS = [
  ['kernel'],
  ['contracts'],
  ['outbox', 'medusa', 'modules', 'gateways'],
  ['uploads', 'providers', 'notifications', 'documents', 'bridge'],
  ['workflows'],
  ['api', 'jobs', 'subscribers', 'links', 'migration-scripts', 'admin'],
]
/** What hands events to their workflows stands beside those, wherever its file is. */
const COMPOSING = ['outbox/drain.ts', 'outbox/handlers.ts']

/** Pure: the rules of a domain, and what is said of each payment method. */
const RULES = /^(modules\/[^/]+\/rules\/|gateways\/.*\b(terms|answer|kept)\.ts$)/

/**
 * Where a file of the store stands.
 * @param {string} file absolute
 * @returns {{ inside: string, level: number, domain: string | null, isRule: boolean } | null} null: outside `store/src`
 */
export function placeOf(file) {
  const inside = path.relative(SOURCE, file).split(path.sep).join('/')
  if (inside.startsWith('..')) return null
  const [folder = '', second = ''] = inside.split('/')
  const level = COMPOSING.includes(inside) ? 4 : LEVELS.findIndex((names) => names.includes(folder))
  const domain = folder === 'modules' || folder === 'workflows' ? second : folder
  return { inside, level, domain, isRule: RULES.test(inside) }
}

/**
 * The file that a relative import means, or null.
 * @param {string} from absolute
 * @param {string} spec
 */
export function fileOf(from, spec) {
  if (!spec.startsWith('.')) return null
  const base = path.resolve(path.dirname(from), spec)
  const found = ['', '.ts', '.tsx', '/index.ts'].map((end) => base + end).find(isFile)
  return found ?? null
}

/** @param {string} file */
const isFile = (file) => /\.\w+$/.test(file) && existsSync(file)

const MODEL = /model\s*\.define\(\s*(?:'([a-z_]+)'|\{\s*name: '\w+',\s*tableName: '([a-z_]+)')/g
const CREATED = /create table (?:if not exists )?"?([a-z_]+)"?/gi

/**
 * Who owns each table of ours: the domain whose model or migration makes it.
 * @returns {Map<string, string>} table → domain
 */
export function ownersOfTables() {
  const owners = new Map()
  for (const file of globSync('modules/*/{models,migrations}/*.ts', { cwd: SOURCE })) {
    const domain = file.split(path.sep)[1] ?? ''
    const text = readFileSync(path.join(SOURCE, file), 'utf8')
    for (const [, plain, named] of text.matchAll(MODEL)) owners.set(plain ?? named, domain)
    for (const [, table] of text.matchAll(CREATED))
      if (table && table !== 'if' && !owners.has(table)) owners.set(table, domain)
  }
  // The queue of events is a table of the checkout's module and the matter of the outbox.
  return owners.set('outbox', 'outbox')
}
