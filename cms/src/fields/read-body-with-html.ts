import type { CollectionBeforeOperationHook } from 'payload'

/** `select[body_html]=true` alone would find no text to make the HTML of. */
export const readBodyWithHtml: CollectionBeforeOperationHook = ({ args, operation }) => {
  const select: unknown = operation === 'read' && 'select' in args ? args.select : undefined
  if (typeof select === 'object' && select !== null && 'body_html' in select && select.body_html === true) {
    return { ...args, select: { ...select, body: true } }
  }
  return args
}
