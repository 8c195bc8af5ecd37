/** Sessions of a course as a member's phone is told of them. Moments are ISO 8601, UTC. */

/** `waitingPlace`: the how-manieth she is of those who wait, from 1. */
export type OwnEnrolment = {
  state: 'enrolled' | 'waiting'
  waitingPlace: number | null
  needsChildcare: boolean
  needsTransport: boolean
}

export type OwnSession = {
  id: string
  course: { handle: string; title: string }
  /** Who holds it. */
  organization: string
  startsAt: string
  endsAt: string
  place: string
  placesLeft: number
  trainer: string
  /** What there is for children, and how one gets there; empty: nothing. */
  childcare: string
  transport: string
  /** Why it was called off; null: it was not. */
  cancelledReason: string | null
  /** Hers; null: she has not signed up. */
  enrolment: OwnEnrolment | null
  hasAttended: boolean
  canSignUp: boolean
  /** Whether the code that is shown in the room is taken now. */
  takesCode: boolean
}

/** `GET /members/me/sessions`: those that come and that she may go to, and hers of the last year. */
export type OwnSessions = { sessions: OwnSession[] }

/** Somebody on a list that she passes. `isWaiting`: without a place. */
export type ListedPerson = {
  memberId: string
  name: string
  of: string
  isWaiting: boolean
  hasAttended: boolean
}

/** A session whose list she passes, with the names that it takes without signal. `opensAt`: before it, nobody is noted. */
export type AttendanceList = Pick<OwnSession, 'id' | 'course' | 'startsAt' | 'endsAt' | 'place'> & {
  opensAt: string
  people: ListedPerson[]
}

/** `GET /members/me/attendance-lists`: of the organizations in which an office of hers trains, about a week each way. */
export type AttendanceLists = { lists: AttendanceList[] }

/** Somebody who walked in. `of`: her groups. */
export type FoundPerson = { id: string; name: string; of: string }

/** `GET /members/me/attendance-lists/{id}?q=`: who of that name may have walked in. `isCut`: there are more. */
export type FoundPeople = { found: FoundPerson[]; isCut: boolean }

/** `POST /members/me/sessions/{id}/enrolment` */
export type EnrolmentRequest = { to: 'enrolled' | 'left'; needsChildcare: boolean; needsTransport: boolean }
/** Null: she left one that is not hers to go to any more. */
export type EnrolmentAnswer = { session: OwnSession | null }

/** `POST /members/me/sessions/{id}/attendance` `{ code }`, with an `Idempotency-Key`: 201, and 200 when it was known. */
export type AttendedAnswer = { session: OwnSession }
