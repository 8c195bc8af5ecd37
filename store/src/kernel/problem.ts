import { MedusaError } from '@medusajs/framework/utils'
import type { z } from '@medusajs/framework/zod'
import { cleanAll } from './text/plain-text'

/** Every kind of refusal we know, and the status it goes out with. */
export const STATUS = {
  invalid_data: 400,
  unreadable: 400,
  not_entered: 401,
  wrong_code: 401,
  wrong_entry: 401,
  needs_fresh_code: 403,
  not_yours: 403,
  second_factor_needed: 403,
  not_found: 404,
  not_founded: 404,
  attempt_closed: 409,
  changed_meanwhile: 409,
  course_needed: 409,
  handle_taken: 409,
  invoiced: 409,
  needs_second_person: 409,
  not_awaiting: 409,
  not_enough: 409,
  not_paid: 409,
  not_placeable: 409,
  not_possible: 409,
  not_reconciled: 409,
  paused: 409,
  proof_limit: 409,
  proof_used: 409,
  sales_missing: 409,
  till_closed: 409,
  total_changed: 409,
  upload_known: 409,
  upload_unfinished: 409,
  too_large: 413,
  key_reused: 422,
  upload_differs: 422,
  too_many: 429,
  unavailable: 503,
} as const
export type ProblemCode = keyof typeof STATUS

/**
 * What a route answers when it cannot do what was asked: `{ type, code, message, fields?, …facts }`. `message` and the
 * sentences in `fields` are Spanish, for a person; `code` and `facts` are for programs. A workflow hands errors on as
 * plain objects, without their class: `asProblem` knows them again.
 */
export class Problem extends MedusaError {
  readonly isProblem = true

  constructor(
    override readonly code: ProblemCode,
    message: string,
    readonly fields?: Record<string, string>,
    readonly facts?: Record<string, unknown>,
  ) {
    super(MedusaError.Types.NOT_ALLOWED, message, code)
  }
}

export function asProblem(error: unknown): Problem | null {
  if (error instanceof Problem) return error
  if (typeof error !== 'object' || error === null || !('isProblem' in error)) return null
  return error as Problem
}

export const notFound = (message: string) => new Problem('not_found', message)
export const invalid = (message: string, fields?: Record<string, string>) =>
  new Problem('invalid_data', message, fields)
export const notFounded = () => new Problem('not_founded', 'Esta tienda está por abrir.')
export const unavailable = (message: string) => new Problem('unavailable', message)

/** Reads a body or a query by its schema, its texts cleaned, or throws a problem that names each wrong field. */
export function read<T>(schema: z.ZodType<T>, value: unknown): T {
  const parsed = schema.safeParse(cleanAll(value))
  if (parsed.success) return parsed.data
  const fields = Object.fromEntries(
    parsed.error.issues.map(({ path, message }) => [path.join('.'), inSpanish(message)]),
  )
  throw invalid('Hay algo que corregir antes de seguir.', fields)
}

/** What no person can have typed has zod's own words. */
function inSpanish(message: string): string {
  return /^(Invalid|Too|Unrecognized|Required)/.test(message) ? 'Revisa este dato.' : message
}
