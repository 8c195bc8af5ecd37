/** Sessions of courses and who is there, as the desk of who holds them sees it. Moments are ISO 8601, UTC. */
import type { CourseMode } from '../training.ts'

/** What is said of a session. Day and times are of Chile: `YYYY-MM-DD`, `HH:MM`. */
export type SessionFacts = {
  course: string
  day: string
  from: string
  until: string
  place: string
  places: number
  /** A member, by id. */
  trainer: string
  childcare: string
  transport: string
}

export const SESSION_TEXT_MAX = 200
export const SESSION_PLACES_MAX = 500

export type DeskSession = {
  id: string
  course: { handle: string; title: string }
  startsAt: string
  endsAt: string
  place: string
  places: number
  trainer: { id: string; name: string }
  cancelledReason: string | null
  enrolled: number
  waiting: number
  attended: number
}

export type SessionChoices = {
  /** That can be given now. */
  courses: { handle: string; title: string; mode: CourseMode }[]
  /** Who can give one there. */
  trainers: { id: string; name: string }[]
}

/** `GET …/sessions`: those of that desk that come, the next one first, and those of the last year, the newest first. */
export type DeskSessions = { coming: DeskSession[]; past: DeskSession[] } & SessionChoices

export type AttendanceHow = 'list' | 'code' | 'paper'

/** Somebody who signed up or was there. `of`: her groups of that desk. */
export type SessionPerson = {
  memberId: string
  name: string
  of: string
  /** Null: she had not signed up. */
  state: 'enrolled' | 'waiting' | null
  needsChildcare: boolean
  needsTransport: boolean
  attendance: { how: AttendanceHow; isWalkIn: boolean; notedAt: string } | null
  /** It is she who asks: her own attendance is noted by somebody else. */
  isSelf: boolean
}

/** What can be done of it now, by its time; null: it can, otherwise why not. */
export type SessionDoors = {
  signUp: string | null
  change: string | null
  cancel: string | null
  list: string | null
  code: string | null
}

/** `GET …/sessions/{id}?q=`: `found` of `q`, whoever may have walked in. */
export type DeskSessionWhole = DeskSession &
  Omit<SessionFacts, 'course' | 'trainer'> & {
    closed: SessionDoors
    people: SessionPerson[]
    found: { id: string; name: string; of: string }[]
    /** There are more of that name than are listed. */
    isCut: boolean
  } & SessionChoices

/** `POST …/sessions/{id}/attendance`, with an `Idempotency-Key` of the phone's. */
export type AttendanceRequest = { how: 'list' | 'paper'; members: string[] }
/** `noted`: how many are new; the others were there already. */
export type AttendanceAnswer = { noted: number }

/** `GET …/sessions/{id}/code`: what is shown in the room now. `url`: the same for a phone's camera. `seconds`: until the next. */
export type SessionCode = { code: string; url: string; seconds: number }
