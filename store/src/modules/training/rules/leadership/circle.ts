import type { CircleRole, MentorshipState } from '../../../../contracts/leadership'
import { daysBetween } from '../../../../kernel/time/days'

export const CIRCLE_ROLES = ['guide', 'companion'] as const satisfies CircleRole[]

/** How long after it a meeting can still be written down. */
const NOTE_DAYS = 365

/** What is wrong with the day of a meeting; null: nothing. Days in Chile, `YYYY-MM-DD`. */
export function meetingDayProblem(day: string, today: string): string | null {
  if (day > today) return 'Ese día no ha llegado. La reunión se anota cuando ya fue.'
  return daysBetween(day, today) > NOTE_DAYS ? 'Fue hace más de un año: ya no se anota.' : null
}

type Agreement = { mentorAgreedAt: Date | null; menteeAgreedAt: Date | null; endedAt: Date | null }

export type MentorshipStanding = {
  state: MentorshipState
  /** When the second of the two agreed; null: not both did. */
  since: Date | null
}

/** What two agreed is from when the second of them did; what ended before was never anything. */
export function mentorshipStanding({
  mentorAgreedAt,
  menteeAgreedAt,
  endedAt,
}: Agreement): MentorshipStanding {
  const since =
    mentorAgreedAt && menteeAgreedAt
      ? new Date(Math.max(mentorAgreedAt.getTime(), menteeAgreedAt.getTime()))
      : null
  if (endedAt) return { state: since ? 'over' : 'declined', since }
  return { state: since ? 'current' : 'proposed', since }
}
