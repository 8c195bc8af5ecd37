import type { CourseTopic } from '../training.ts'

/**
 * What was taught and learned, under `/desk/organizations/{handle}/training-report` (docs/interfaces.md). Each member is
 * counted once, where she belongs. Sums of fewer than five people are null, and so is what would let one be calculated.
 */

export type TrainingReportBy = 'month' | 'association' | 'group' | 'topic' | 'age'

/** A sum of people, or of what they did; null: it is not told. */
type Sum = number | null

export type TrainingFigures = {
  /** Sessions that were held, and how long they were; null: this kind of row holds none. */
  sessions: number | null
  givenMinutes: number | null
  /** Who was at one, and how long all of them were there together. */
  people: Sum
  attendedMinutes: Sum
  /** Places that were taken, and of them those whose holder came. */
  signedUp: Sum
  came: Sum
  /** Courses that were begun in those months, and of them those that are finished by now: one for each member and course. */
  started: Sum
  finished: Sum
  /** Certificates of those months, and how those stand today: one may be in several of the last four. */
  issued: Sum
  inForce: Sum
  endsSoon: Sum
  extended: Sum
  revoked: Sum
}

/** `key`: a month, a handle, a topic, a band of age; empty: not known. `label`: of what has a name of its own. */
export type TrainingReportRow = TrainingFigures & { key: string; label: string }

/** Before and after the month of a group's first certificate of a topic, of a group and a month. */
type BeforeAndAfter<Sum = number> = { before: Sum; after: Sum }

/**
 * What groups sold and did before and after they had learned something. It says nothing of why. `months`: on each side, as
 * many before as after; of fewer than five groups nothing is said.
 */
export type TrainingEffect = {
  topic: CourseTopic
  groups: number
  months: { least: number; most: number }
  soldClp: BeforeAndAfter
  photosTenths: BeforeAndAfter
  /** Of a hundred products that an officer saw, how many were approved as they came; null: none was seen. */
  atFirstPercent: BeforeAndAfter<number | null>
}

/** `GET …/training-report?by=&from=&to=` */
export type TrainingReport = {
  by: TrainingReportBy
  from: string
  to: string
  sums: TrainingFigures
  /** All of them: they are few. */
  rows: TrainingReportRow[]
  /** Of all times, whatever months were asked. */
  effects: TrainingEffect[]
}
