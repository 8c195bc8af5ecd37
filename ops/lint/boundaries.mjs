import { fileOf, ownersOfTables, placeOf } from './store-map.mjs'
import { medusaTables } from './medusa-tables.mjs'

/** @import { Rule } from 'eslint' */
/** @typedef {Extract<Rule.Node, { type: 'ImportExpression' }>['source'] | Rule.Node} Node */
/** @typedef {Extract<Rule.Node, { type: 'CallExpression' }>} CallExpression */

const owners = new Map([
  ...medusaTables.map((table) => /** @type {const} */ ([table, 'medusa'])),
  ...ownersOfTables(),
])

/** @type {Rule.RuleModule} */
const layers = {
  create(context) {
    const here = placeOf(context.filename)
    if (!here || here.level < 0) return {}
    /** @param {{ source?: Node | null, importKind?: string }} node */
    const check = (node) => {
      if (node.source?.type !== 'Literal' || typeof node.source.value !== 'string') return
      const target = fileOf(context.filename, node.source.value)
      const there = target && placeOf(target)
      if (!there || there.level < 0) return
      const why = whyNot(here, there, node.importKind === 'type')
      if (why) context.report({ node: node.source, message: `${there.inside}: ${why}` })
    }
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    }
  },
}

/** @typedef {NonNullable<ReturnType<typeof placeOf>>} Place */

/**
 * @param {Place} here
 * @param {Place} there
 * @param {boolean} isType
 */
function whyNot(here, there, isType) {
  if (there.level > here.level) return 'nothing imports what stands above it.'
  if (here.isRule && !there.isRule && there.level > 1)
    return 'a rule imports only rules, kernel and contracts.'
  if (!here.inside.startsWith('admin/') || there.inside.startsWith('admin/')) return null
  const isPlain =
    there.level <= 1 || there.isRule || /^(modules\/[^/]+\/data\/|outbox\/events\.ts$)/.test(there.inside)
  return isPlain || isType ? null : 'the panel runs in a browser: of the store it takes rules and types.'
}

const BUILDERS = new Set(['trx', 'knex', 'db', 'tx'])
const JOINS = new Set(['join', 'leftJoin', 'innerJoin', 'rightJoin', 'crossJoin', 'from', 'into', 'table'])
const SQL = /\b(select|update|insert|delete|where|lock table)\b/
const NAMED = /\b(?:from|join|into|update|using|lock table)\s+(?:only\s+|lateral\s+)?"?([a-z_]+)"?/g

/** @type {Rule.RuleModule} */
const ownTables = {
  create(context) {
    const here = placeOf(context.filename)
    if (!here || here.inside.startsWith('migration-scripts/')) return {}
    /** @param {Node} node @param {string | undefined} table */
    const name = (node, table) => {
      const owner = table && owners.get(table)
      if (owner && owner !== here.domain)
        context.report({ node, message: `«${table}» belongs to ${owner}: ask it by a read that it names.` })
    }
    /** @param {Node} node @param {string} text */
    const sql = (node, text) => {
      if (SQL.test(text)) for (const [, table] of text.matchAll(NAMED)) name(node, table)
    }
    return {
      CallExpression: (node) => name(node, tableOf(node)),
      ...keysOfRows((key, table) => name(key, table)),
      Literal: (node) => typeof node.value === 'string' && sql(node, node.value),
      TemplateLiteral: (node) => sql(node, node.quasis.map(({ value }) => value.raw).join(' ? ')),
    }
  },
}

/**
 * Rows to be written stand under their table's name: `writeRows(trx, { order: … })`, and whatever says that it is `Rows`.
 * @param {(key: Node, table: string) => void} found
 * @returns {Rule.RuleListener}
 */
function keysOfRows(found) {
  const TYPED = '[typeAnnotation.typeAnnotation.typeName.name="Rows"]'
  const RETURNS = '[returnType.typeAnnotation.typeName.name="Rows"]'
  /** @param {Rule.Node} node */
  const check = (node) => {
    if (node.type !== 'ObjectExpression') return
    for (const property of node.properties)
      if (property.type === 'Property' && property.key.type === 'Identifier')
        found(property.key, property.key.name)
  }
  return {
    'CallExpression[callee.name="writeRows"] > ObjectExpression': check,
    [`VariableDeclarator:has(> Identifier${TYPED}) > ObjectExpression`]: check,
    [`:function${RETURNS} > ObjectExpression`]: check,
    [`:function${RETURNS} > BlockStatement > ReturnStatement > ObjectExpression`]: check,
  }
}

/** @param {CallExpression} node */
function tableOf({ callee, arguments: [first] }) {
  const isNamed =
    callee.type === 'CallExpression' ||
    (callee.type === 'Identifier' && BUILDERS.has(callee.name)) ||
    (callee.type === 'MemberExpression' &&
      callee.property.type === 'Identifier' &&
      JOINS.has(callee.property.name))
  if (!isNamed || first?.type !== 'Literal' || typeof first.value !== 'string') return undefined
  return /^([a-z_]+)(?: as \w+)?$/.exec(first.value)?.[1]
}

export const boundaries = { rules: { layers, 'own-tables': ownTables } }
