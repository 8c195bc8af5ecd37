import type { FlattenedField } from 'payload'
import type { UsedKind } from './read-uses.ts'

type Id = string | number

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : value == null ? [] : [value])

/**
 * The pictures, or the files of lessons, that a document points at, wherever: in a field, in a list, in the middle of a text, in any language.
 * `data` is a row as the database keeps it, in all languages.
 */
export function fileIds(fields: readonly FlattenedField[], data: unknown, of: UsedKind): Set<Id> {
  const found = new Set<Id>()
  if (!isRecord(data)) return found
  for (const field of fields) {
    const value = data[field.name]
    const versions =
      'localized' in field && field.localized && isRecord(value) ? Object.values(value) : [value]
    for (const one of versions) for (const id of ofField(field, one, of)) found.add(id)
  }
  return found
}

function ofField(field: FlattenedField, value: unknown, of: UsedKind): Iterable<Id> {
  switch (field.type) {
    case 'upload':
    case 'relationship':
      return listOf(value).flatMap((one) => idOf(one, of, field.relationTo === of))
    case 'richText':
      return inText(value, of)
    case 'group':
    case 'tab':
      return fileIds(field.flattenedFields, value, of)
    case 'array':
      return listOf(value).flatMap((row) => [...fileIds(field.flattenedFields, row, of)])
    case 'blocks':
      return listOf(value).flatMap((row) => {
        const block = field.blocks.find(({ slug }) => isRecord(row) && row.blockType === slug)
        return block ? [...fileIds(block.flattenedFields, row, of)] : []
      })
    default:
      return []
  }
}

/** A relation is an id, a document, or `{ relationTo, value }`. */
function idOf(value: unknown, of: UsedKind, isOne: boolean): Id[] {
  if (typeof value === 'string' || typeof value === 'number') return isOne ? [value] : []
  if (!isRecord(value)) return []
  if ('relationTo' in value) return idOf(value.value, of, value.relationTo === of)
  return 'id' in value ? idOf(value.id, of, isOne) : []
}

/** Any node of a rich text that points at one. */
function inText(value: unknown, of: UsedKind): Id[] {
  if (Array.isArray(value)) return value.flatMap((one) => inText(one, of))
  if (!isRecord(value)) return []
  const own = value.relationTo === of ? idOf(value, of, true) : []
  return [
    ...own,
    ...Object.values(value).flatMap((inner) => (typeof inner === 'object' ? inText(inner, of) : [])),
  ]
}
