/** What a member learned, as her phone and who verifies a certificate are told of it. Days are `YYYY-MM-DD` in Chile. */
import type { CourseLevel, CourseMode, CourseTopic, Qualification } from './training.ts'

export type CertificateState = 'valid' | 'expired' | 'revoked'

/** `GET /certificates/{code}`: what a certificate says to whoever has its code, and no more. */
export type CertificateShown = {
  /** As it is printed, `ABCD-EFGH-JKMN`. */
  code: string
  holder: string
  course: string
  hours: number
  issuer: string
  issuedOn: string
  /** The last day on which it holds; null: for ever. */
  validUntil: string | null
  state: CertificateState
}

/** A course that somebody has to finish first. */
export type OpeningCourse = { handle: string; title: string }

export type OwnLesson = {
  handle: string
  title: string
  minutes: number
  /** How many questions it has. */
  questionCount: number
  isPassed: boolean
}

/** A course as a member's phone lists it: without what is right in its questions. */
export type OwnCourse = {
  handle: string
  version: number
  title: string
  topic: CourseTopic
  level: CourseLevel
  hours: number
  mode: CourseMode
  audience: string | null
  prerequisites: string[]
  opens: Qualification[]
  /** Nobody begins it any more: it is listed for who did. */
  isWithdrawn: boolean
  lessons: OwnLesson[]
  /** Her newest one. */
  certificate: CertificateShown | null
}

/** `GET /members/me/courses` */
export type OwnCourses = { courses: OwnCourse[] }

/**
 * `POST /members/me/lesson-results`, with an `Idempotency-Key` of the phone's: a lesson was read to its end, or its
 * questions were answered (`answers`: of each question the options that were chosen, by id).
 */
export type LessonResultRequest = {
  course: string
  lesson: string
  /** Of the course, as the phone had it. */
  version: number
  answers: Record<string, string[]> | null
  doneAt: string
}

/** 201, and 200 when it was known. `right` and `of` null: there were no questions. */
export type LessonResult = {
  isPassed: boolean
  right: number | null
  of: number | null
  course: OwnCourse
}

const hoursFormat = new Intl.NumberFormat('es-CL', { maximumFractionDigits: 1 })

/** 1 → «1 hora», 2.5 → «2,5 horas» */
export const hoursWords = (hours: number): string =>
  `${hoursFormat.format(hours)} ${hours === 1 ? 'hora' : 'horas'}`
