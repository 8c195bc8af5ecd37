import { chileMoment } from '../../store/src/kernel/time/chile-moment.ts'
import { chileDay } from '../../store/src/kernel/time/chile-day.ts'
import type { HistorySession } from '../session-types.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
/** How long before a session its first member signs up; the others follow each other. */
const OPEN_DAYS = 14
/** One in so many takes up what is offered. */
const CHILDREN_EVERY = 3
const TRANSPORT_EVERY = 4

export type Enrolled = {
  memberId: string
  state: 'enrolled' | 'waiting'
  since: Date
  needsChildcare: boolean
  needsTransport: boolean
}
export type Attended = { memberId: string; isWalkIn: boolean }

/** A session as it was held, or will be. @param people who can come, in their order */
export function toldSession(session: HistorySession, people: readonly string[], now: number) {
  const { daysAgo, from, hours, places, walkIns, absent, childcare, transport } = session
  const startsAt = chileMoment(chileDay(new Date(now - daysAgo * DAY_MS)), from)
  const isHeld = daysAgo > 0
  const signedUp = people.slice(0, people.length - (isHeld ? walkIns : 0))
  const opensAt = Math.min(startsAt.getTime() - OPEN_DAYS * DAY_MS, now - DAY_MS)
  const enrolments = signedUp.map((memberId, nth): Enrolled => ({
    memberId,
    state: nth < places ? 'enrolled' : 'waiting',
    since: new Date(opensAt + nth * HOUR_MS),
    needsChildcare: childcare !== '' && nth % CHILDREN_EVERY === 0,
    needsTransport: transport !== '' && nth % TRANSPORT_EVERY === 0,
  }))
  const came = signedUp.slice(0, Math.min(places, signedUp.length) - absent)
  const attended: Attended[] = isHeld
    ? [
        ...came.map((memberId) => ({ memberId, isWalkIn: false })),
        ...people.slice(signedUp.length).map((memberId) => ({ memberId, isWalkIn: true })),
      ]
    : []
  return { startsAt, endsAt: new Date(startsAt.getTime() + hours * HOUR_MS), enrolments, attended }
}
