const dayFormat = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Santiago', dateStyle: 'short' })

/** The day of a moment in Chile, "2026-11-28". */
export const chileDay = (moment: Date): string => dayFormat.format(moment)

/** The first moment of the day after, in Chile, in its summer and in its winter. */
export function nextChileDay(moment: Date): Date {
  const [year = 0, month = 1, day = 1] = chileDay(moment).split('-').map(Number)
  const midnight = (hour: number) => new Date(Date.UTC(year, month - 1, day + 1, hour))
  const early = midnight(3)
  return chileDay(early) === chileDay(moment) ? midnight(4) : early
}
