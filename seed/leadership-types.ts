import type { ReadinessLevel } from '../store/src/contracts/leadership.ts'
import type { Office } from '../store/src/modules/federation/rules/offices.ts'

/** A term of an office, in days from now: `until` below zero: it is over. */
export type HistoryTerm = {
  organization: string
  office: Office
  name: string
  sinceDaysAgo: number
  untilInDays: number
  act: string
}

/** What a member of an association says of herself, the oldest first, and a course that she finished meanwhile. */
export type HistoryWish = {
  association: string
  name: string
  wishes: Office[]
  words: string
  isSeen: boolean
  said: { office: Office; level: ReadinessLevel; daysAgo: number }[]
  finished?: { course: string; daysAgo: number }
}

/** A circle that an officer of an association made; people by name. */
export type HistoryCircle = {
  association: string
  by: string
  name: string
  about: string
  daysAgo: number
  endedDaysAgo?: number
  guides: string[]
  companions: string[]
  meetings: { daysAgo: number; talked: string; absent?: string[] }[]
}

/** `agreedDaysAgo` null: nobody has answered yet. */
export type HistoryMentorship = {
  association: string
  by: string
  mentor: string
  mentee: string
  daysAgo: number
  agreedDaysAgo: number | null
}

export type HistoryLeadership = {
  terms: HistoryTerm[]
  wishes: HistoryWish[]
  circles: HistoryCircle[]
  mentorships: HistoryMentorship[]
}
