/**
 * A session of a course, so many days ago (below zero: it comes), by a trainer of the organization that holds it.
 * - groups: whose members sign up, in their order
 * - walkIns: of them, how many came without signing up; - absent: how many signed up and did not come
 */
export type HistorySession = {
  organization: string
  course: string
  trainer: string
  daysAgo: number
  /** `HH:MM` */
  from: string
  hours: number
  place: string
  places: number
  childcare: string
  transport: string
  groups: string[]
  how: 'list' | 'code' | 'paper'
  absent: number
  walkIns: number
}

/**
 * A certificate that somebody has besides those of the sessions, issued so many days ago.
 * - endsIn: in how many days it ends, below zero: it did; null: never
 * - extended: by one decision, for all that have the same words
 */
export type HistoryCertificate = {
  group: string
  member: string
  course: string
  daysAgo: number
  endsIn: number | null
  extended?: { endsIn: number; daysAgo: number; reason: string }
  revoked?: { daysAgo: number; reason: string }
}
