/**
 * The way of a member to an office: what she says of herself on her phone, and what her association sees of it. Days are
 * `YYYY-MM-DD` in Chile, moments ISO 8601, UTC. An office is named by its key, and comes with how people call it.
 */
import type { CertificateState } from './training-progress.ts'

export const WISH_WORDS_MAX = 200

/** How ready she feels for an office, in her own words. */
export const READINESS = {
  1: 'Todavía no me veo',
  2: 'Me falta harto',
  3: 'Con ayuda, sí',
  4: 'Me siento lista',
  5: 'Lista, y puedo enseñarle a otra',
} as const
export type ReadinessLevel = keyof typeof READINESS

export type NamedOffice = { key: string; name: string }

/** What she said of an office at one time. */
export type SaidReadiness = { level: ReadinessLevel; on: string }

/**
 * What she says, one thing at a time: `POST /members/me/path`, with an `Idempotency-Key` of the phone's. Of what is said
 * twice the later moment counts, in whatever order it came.
 * - wish: all that she would like to be, and why; empty: nothing
 * - readiness: how ready she feels for an office, kept with its day
 * - seen: whether her association sees both
 * - mentoring: she agrees to a mentorship that was proposed, or ends it; said twice, as the first time
 * - circle: she leaves a circle of mentoring
 */
export type PathNote = { saidAt: string } & (
  | { says: 'wish'; offices: string[]; words: string }
  | { says: 'readiness'; office: string; level: ReadinessLevel }
  | { says: 'seen'; isSeen: boolean }
  | { says: 'mentoring'; id: string; answer: 'agree' | 'end' }
  | { says: 'circle'; id: string; answer: 'leave' }
)

/** `since` and `until`: its first and its last day, or the one on which it was ended. */
export type OwnOffice = {
  office: string
  organization: string
  since: string
  until: string | null
  isOver: boolean
}

/** A course that she finished, by its newest certificate. `code` as it is printed. */
export type FinishedCourse = {
  title: string
  hours: number
  issuedOn: string
  code: string
  state: CertificateState
}

/**
 * `first` and `last` of what she said of an office, the same one while she said it once. `course`: what she finished of it
 * between the two, if she did.
 */
export type OwnReadiness = {
  office: string
  first: SaidReadiness
  last: SaidReadiness
  course: string | null
}

/**
 * Somebody who accompanies her, or whom she does.
 * - proposed: one of the two has not agreed yet; `isMine`: it is she
 * - current, over; declined: it ended before both had agreed
 */
export type OwnMentorship = {
  id: string
  name: string
  /** What the other one is to her. */
  is: 'mentor' | 'mentee'
  state: MentorshipState
  isMine: boolean
  since: string | null
  until: string | null
}
export type MentorshipState = 'proposed' | 'current' | 'over' | 'declined'

/** A circle of mentoring that she is or was in, with the meetings at which she was, the newest first. */
export type OwnCircle = {
  id: string
  name: string
  about: string
  role: CircleRole
  isOver: boolean
  meetings: { id: string; day: string; talked: string }[]
}
/** - guide: she accompanies the others; - companion: she is accompanied, and accompanies too */
export type CircleRole = 'guide' | 'companion'

/** `GET /members/me/path`: hers, and nobody else's. */
export type OwnPath = {
  offices: OwnOffice[]
  courses: FinishedCourse[]
  hours: number
  wish: { offices: string[]; words: string }
  readiness: OwnReadiness[]
  /** Without those that were declined. */
  mentorships: OwnMentorship[]
  circles: OwnCircle[]
  isSeen: boolean
  /** Who would see it. */
  associations: string[]
  /** What she may wish for. */
  choices: NamedOffice[]
}
