/** Who would take over an office, as the desk of an organization sees it. Days are `YYYY-MM-DD` in Chile. */
import type { CircleRole, MentorshipState, ReadinessLevel } from '../leadership.ts'
import type { CourseTopic } from '../training.ts'
import type { OpeningCourse } from '../training-progress.ts'

/**
 * How somebody stands to an office.
 * - ready: she says so, and has its course or held it before
 * - course: she says so, and its course is missing
 * - doubts: she does not feel ready yet
 * - unsaid: she would like it, and did not say how ready she is
 */
export type OfficeStanding = 'ready' | 'course' | 'doubts' | 'unsaid'

/** Somebody who lets her association see what she says of that office. `of`: her groups. `terms`: that she held of it. */
export type OfficePerson = {
  name: string
  of: string
  level: ReadinessLevel | null
  hasCourse: boolean
  terms: number
  wishes: boolean
  standing: OfficeStanding
}

export type OfficeAhead = {
  key: string
  name: string
  /** Who holds it now; none: nobody does. */
  holders: { name: string; until: string }[]
  /** What prepares for it; null: no course does. */
  course: OpeningCourse | null
  /** Who is ready first; the first of them, of so many. */
  people: OfficePerson[]
  total: number
}

/** A term that ends within a year, and who takes over: ready, and would like it. */
export type EndingOffice = { office: string; name: string; until: string; successors: string[] }

/**
 * How the posts that are held now were filled last: by somebody who had not held that office before (`renewed`), by one
 * who had (`again`), or for the first time ever (`first`).
 */
export type PostsRenewed = { posts: number; renewed: number; again: number; first: number }

/** What was learned of one topic, by finished courses. Never of fewer than five people. */
export type TopicHours = { topic: CourseTopic; people: number; hours: number }

export type DeskCircle = {
  id: string
  name: string
  about: string
  /** In it now, or to its end. */
  people: number
  meetings: number
  /** `YYYY-MM-DD`; null: they did not meet yet. */
  lastMet: string | null
  isOver: boolean
}

/**
 * An association, as the federation sees it: sums of people only, and null where they would be of fewer than five.
 * - seen: who lets it be seen; - ready: of those, for an office that they would like
 * - elected: posts that somebody held before; - renewed: of those, by somebody who had not held them
 * - uncovered: terms that end within a year and that nobody of those takes over
 */
export type AssociationAhead = {
  name: string
  posts: number
  ending: number
  elected: number | null
  renewed: number | null
  seen: number | null
  ready: number | null
  uncovered: number | null
}

/** `GET …/leadership` */
export type DeskLeadership = {
  offices: OfficeAhead[]
  ending: EndingOffice[]
  renewed: PostsRenewed
  hours: TopicHours[]
  /** Topics of which fewer than five people learned something. */
  hiddenTopics: number
  circles: DeskCircle[]
  /** At the federation's desk: each association, and all of them; null at another, or where it would tell of too few. */
  below: { associations: AssociationAhead[]; all: Omit<AssociationAhead, 'name'> } | null
  /** What the first of those people say of themselves, in their words. */
  wishes: { name: string; of: string; words: string }[]
}

export const CIRCLE_NAME_MAX = 80
export const CIRCLE_TEXT_MAX = 300
export const MEETING_TEXT_MAX = 500

/** `POST …/circles` */
export type CircleFacts = { name: string; about: string }

/** Somebody of a circle. `of`: her groups. `isOver`: she left it. */
export type CirclePerson = { memberId: string; name: string; of: string; role: CircleRole; isOver: boolean }

export type CircleMeeting = { id: string; day: string; talked: string; present: string[]; by: string }

/** Who accompanies whom, of those in the circle. Days are `YYYY-MM-DD`. */
export type DeskMentorship = {
  id: string
  mentor: string
  mentee: string
  state: MentorshipState
  since: string | null
  until: string | null
}

/** `GET …/circles/{id}?q=`: `found` of `q`, who could come in. */
export type DeskCircleWhole = {
  id: string
  name: string
  about: string
  startedOn: string
  endedOn: string | null
  people: CirclePerson[]
  /** The newest first. */
  meetings: CircleMeeting[]
  mentorships: DeskMentorship[]
  found: { id: string; name: string; of: string }[]
  /** There are more of that name than are listed. */
  isCut: boolean
}

/** `POST …/circles/{id}/people`: into the circle in that role, or out of it. */
export type CirclePeopleRequest = { to: CircleRole | 'out'; members: string[] }

/** `POST …/circles/{id}/meetings`, with an `Idempotency-Key`. */
export type CircleMeetingRequest = { day: string; talked: string; present: string[] }
