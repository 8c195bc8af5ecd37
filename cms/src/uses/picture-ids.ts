import type { FlattenedField } from 'payload'

type Id = string | number

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : value == null ? [] : [value])

/**
 * The pictures that a document points at, wherever: in a field, in a list, in the middle of a text, in any language.
 * `data` is a row as the database keeps it, in all languages.
 */
export function pictureIds(fields: readonly FlattenedField[], data: unknown): Set<Id> {
  const found = new Set<Id>()
  if (!isRecord(data)) return found
  for (const field of fields) {
    const value = data[field.name]
    const versions =
      'localized' in field && field.localized && isRecord(value) ? Object.values(value) : [value]
    for (const one of versions) for (const id of ofField(field, one)) found.add(id)
  }
  return found
}

function ofField(field: FlattenedField, value: unknown): Iterable<Id> {
  switch (field.type) {
    case 'upload':
    case 'relationship':
      return listOf(value).flatMap((one) => pictureOf(one, field.relationTo === 'media'))
    case 'richText':
      return inText(value)
    case 'group':
    case 'tab':
      return pictureIds(field.flattenedFields, value)
    case 'array':
      return listOf(value).flatMap((row) => [...pictureIds(field.flattenedFields, row)])
    case 'blocks':
      return listOf(value).flatMap((row) => {
        const block = field.blocks.find(({ slug }) => isRecord(row) && row.blockType === slug)
        return block ? [...pictureIds(block.flattenedFields, row)] : []
      })
    default:
      return []
  }
}

/** A relation is an id, a document, or `{ relationTo, value }`. */
function pictureOf(value: unknown, isPicture: boolean): Id[] {
  if (typeof value === 'string' || typeof value === 'number') return isPicture ? [value] : []
  if (!isRecord(value)) return []
  if ('relationTo' in value) return pictureOf(value.value, value.relationTo === 'media')
  return 'id' in value ? pictureOf(value.id, isPicture) : []
}

/** Any node of a rich text that points at a picture. */
function inText(value: unknown): Id[] {
  if (Array.isArray(value)) return value.flatMap(inText)
  if (!isRecord(value)) return []
  const own = value.relationTo === 'media' ? pictureOf(value, true) : []
  return [
    ...own,
    ...Object.values(value).flatMap((inner) => (typeof inner === 'object' ? inText(inner) : [])),
  ]
}
