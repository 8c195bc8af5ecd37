const HOUR_MS = 3_600_000

/** A session ends this long after it was last used. */
const OWN_IDLE_HOURS = 180 * 24
const SHARED_IDLE_HOURS = 2
/** On a phone that others use too, it ends whatever happens. */
const SHARED_LIMIT_HOURS = 12

/** One that is over is kept this long, for a question about who was in. */
export const ENDED_KEPT_DAYS = 30

/** That she was here is written down at most this often. */
export const SEEN_EVERY_MINUTES = 5

/** When a session that is used now will end, if it is not used again. */
export function sessionEnd({ isShared, enteredAt }: { isShared: boolean; enteredAt: Date }, now: Date): Date {
  if (!isShared) return after(now, OWN_IDLE_HOURS)
  const idle = after(now, SHARED_IDLE_HOURS)
  const limit = after(enteredAt, SHARED_LIMIT_HOURS)
  return idle < limit ? idle : limit
}

export function isSeenWorthWriting(lastSeenAt: Date, now: Date): boolean {
  return now.getTime() - lastSeenAt.getTime() >= SEEN_EVERY_MINUTES * 60_000
}

function after(date: Date, hours: number): Date {
  return new Date(date.getTime() + hours * HOUR_MS)
}
