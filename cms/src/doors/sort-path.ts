import type { FlattenedField } from 'payload'

const always = [
  'id',
  'createdAt',
  'updatedAt',
  '_order',
  '_status',
  'deletedAt',
  'parent',
  'latest',
  'autosave',
  'snapshot',
]

/**
 * Whether a list may be ordered by this path: a visible field of its own. Nothing hidden, nothing that others may not
 * read, and nothing behind a relation, where a password would tell its letters by the order of the rows.
 */
export function mayOrderBy(fields: readonly FlattenedField[], sort: string, isStaff: boolean): boolean {
  const path = sort
    .replace(/^-/, '')
    .replace(/^version\./, '')
    .split('.')
  const [name = '', ...rest] = path
  if (rest.length === 0 && always.includes(name)) return true
  return isOwn(fields, name, rest, isStaff)
}

function isOwn(fields: readonly FlattenedField[], name: string, rest: string[], isStaff: boolean): boolean {
  const field = fields.find((one) => one.name === name)
  if (!field || ('hidden' in field && field.hidden)) return false
  if (field.access?.read && !isStaff) return false
  const [next, ...deeper] = rest
  if (next === undefined) return true
  if (field.localized && deeper.length === 0 && /^(es|en)$/.test(next)) return true
  return field.type === 'group' || field.type === 'tab'
    ? isOwn(field.flattenedFields, next, deeper, isStaff)
    : false
}
