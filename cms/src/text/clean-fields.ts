import type { Config, Field, FieldHook } from 'payload'
import { cleanText, plainLine, plainText } from '../../../store/src/kernel/text/plain-text.ts'

/** Every text that somebody types, here or through the API, is cleaned as everywhere else in the house. */
export const cleanFields = (config: Config): Config => ({
  ...config,
  collections: config.collections?.map((one) => ({ ...one, fields: one.fields.map(cleaned) })),
  globals: config.globals?.map((one) => ({ ...one, fields: one.fields.map(cleaned) })),
})

function cleaned(field: Field): Field {
  switch (field.type) {
    case 'text':
      return {
        ...field,
        hooks: { ...field.hooks, beforeValidate: [oneLine, ...(field.hooks?.beforeValidate ?? [])] },
      }
    case 'textarea':
      return {
        ...field,
        hooks: { ...field.hooks, beforeValidate: [someLines, ...(field.hooks?.beforeValidate ?? [])] },
      }
    case 'richText':
      return {
        ...field,
        hooks: { ...field.hooks, beforeValidate: [cleanBody, ...(field.hooks?.beforeValidate ?? [])] },
      }
    case 'group':
    case 'array':
    case 'row':
    case 'collapsible':
      return { ...field, fields: field.fields.map(cleaned) }
    case 'blocks':
      return {
        ...field,
        blocks: field.blocks.map((block) => ({ ...block, fields: block.fields.map(cleaned) })),
      }
    case 'tabs':
      return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: tab.fields.map(cleaned) })) }
    default:
      return field
  }
}

const eachText =
  (clean: (text: string) => string): FieldHook =>
  ({ value }) =>
    Array.isArray(value) ? value.map((one) => asText(one, clean)) : asText(value, clean)

const asText = (value: unknown, clean: (text: string) => string): unknown =>
  typeof value === 'string' ? clean(value) : value

const oneLine = eachText(plainLine)
const someLines = eachText(plainText)

/** Within a rich text only what is read: spaces between words stay. */
const cleanBody: FieldHook = ({ value }) => withCleanNodes(value)

function withCleanNodes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withCleanNodes)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === 'text' && typeof inner === 'string' ? cleanText(inner) : withCleanNodes(inner),
    ]),
  )
}
