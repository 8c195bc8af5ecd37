const HOUR_MS = 3_600_000
/** What Chile is behind UTC, in summer and in winter. */
const OFFSETS = [3, 4] as const

const stamp = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'America/Santiago',
  dateStyle: 'short',
  timeStyle: 'short',
})

/** A day and a time of day in Chile, `YYYY-MM-DD` and `HH:MM`. */
export function chileTime(moment: Date): { day: string; time: string } {
  const [day = '', time = ''] = stamp.format(moment).split(' ')
  return { day, time }
}

/**
 * When it is that time in Chile. In the hour that summer begins with, which no clock shows, the one after; in the hour
 * that it ends with, which comes twice, the first.
 * @param time `HH:MM`
 */
export function chileMoment(day: string, time: string): Date {
  const asUtc = new Date(`${day}T${time}:00Z`).getTime()
  const moments = OFFSETS.map((hours) => new Date(asUtc + hours * HOUR_MS))
  const shows = (moment: Date) => {
    const shown = chileTime(moment)
    return shown.day === day && shown.time === time
  }
  return moments.find(shows) ?? new Date(asUtc + OFFSETS[1] * HOUR_MS)
}
