/** The longest that a group lets a helper act for it without saying so again. */
export const MANDATE_DAYS_MAX = 90

export function mandateEnd(since: Date, days: number): Date {
  return new Date(since.getTime() + days * 86_400_000)
}
