import type { AnnouncementRequest } from '../../../contracts'
import { daysBetween } from '../../../kernel/time/days'

/** So many are told or wait for their day at a time, of one organization in one place: more would be read by nobody. */
export const MOST_AT_ONCE = 3
const MOST_DAYS = 60

/** Why its days do not fit, by field; null: they do. @param today `YYYY-MM-DD` in Chile */
export function daysProblem(
  { from, until }: Pick<AnnouncementRequest, 'from' | 'until'>,
  today: string,
): Record<string, string> | null {
  if (from < today) return { from: 'Empieza hoy o un día que viene.' }
  if (until < from) return { until: 'Termina el mismo día en que empieza, o después.' }
  const days = daysBetween(from, until) + 1
  return days > MOST_DAYS ? { until: `Se muestra ${MOST_DAYS} días a lo más.` } : null
}
