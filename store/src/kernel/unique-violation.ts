/** PostgreSQL refused a second row of something that may be there once; errors of workflows come without their class. */
export function isUniqueViolation(error: unknown): error is { code: string; constraint?: unknown } {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === '23505'
}
