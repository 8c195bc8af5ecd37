import { MedusaError } from '@medusajs/framework/utils'
import { z } from '@medusajs/framework/zod'

/**
 * What a route answers when it cannot do what was asked: `{ type, code, message, fields? }` with a fitting status.
 * `message` and the sentences in `fields` are Spanish, for a person; `code` is for programs.
 */
export class Problem extends MedusaError {
  constructor(
    readonly status: number,
    readonly problemCode: string,
    message: string,
    readonly fields?: Record<string, string>,
  ) {
    super(MedusaError.Types.NOT_ALLOWED, message, problemCode)
  }
}

export const notFound = (message: string) => new Problem(404, 'not_found', message)
export const invalid = (message: string, fields?: Record<string, string>) =>
  new Problem(400, 'invalid_data', message, fields)
export const conflict = (code: string, message: string) => new Problem(409, code, message)
export const unavailable = (message: string) => new Problem(503, 'unavailable', message)

/** Reads a body or a query by its schema, or throws a problem that names each wrong field. */
export function read<T>(schema: z.ZodType<T>, value: unknown): T {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const fields = Object.fromEntries(parsed.error.issues.map((issue) => [issue.path.join('.'), issue.message]))
  throw invalid('Hay algo que corregir antes de seguir.', fields)
}
