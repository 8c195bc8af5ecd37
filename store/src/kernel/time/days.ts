const DAY_MS = 86_400_000

const number = (day: string) => Date.parse(`${day}T00:00:00Z`) / DAY_MS

/** The day that is so many calendar days later, or before: `2026-12-28` and 5 → `2027-01-02`. */
export const daysAfter = (day: string, days: number): string =>
  new Date((number(day) + days) * DAY_MS).toISOString().slice(0, 10)

/** Calendar days from one day to another, `YYYY-MM-DD`: 0 of the same, below 0 backwards. */
export const daysBetween = (from: string, to: string): number => number(to) - number(from)
