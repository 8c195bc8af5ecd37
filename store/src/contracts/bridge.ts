/**
 * What store and cms tell each other over the bridge: a signed POST of one message (`kernel/signature.ts`), given again
 * until it is taken, and known by its id. A further kind of message is a type here and a door at who receives it.
 */
import type { ProfileProposalState, ProfileWords } from './group/profile.ts'
import type { CourseOutline } from './training.ts'

/** Store → cms, `POST {CMS}/api/profile-proposals`: 201 the first time, 200 again. */
export type ProfileProposalMessage = ProfileWords & {
  id: string
  /** By its handle; the name for a profile that is not there yet. */
  group: { handle: string; name: string }
  /** The picture itself, in base64. */
  photo: { alt: string; content: string } | null
  /** «Rosa, encargada»; null: she did not agree to be named. */
  writtenBy: string | null
  sentAt: string
}

/** What may become of a proposal at the cms. */
export type ProfileOutcome = Exclude<ProfileProposalState, 'sent' | 'received'>

/** Cms → store, `POST {STORE}/bridge/profile-outcomes`: 200, also again. `reason`: of `declined`. */
export type ProfileOutcomeMessage = {
  id: string
  outcome: ProfileOutcome
  reason: string | null
  at: string
}

/**
 * Cms → store, `POST {STORE}/bridge/course-outlines`: 200, also again. They may come out of order: one that is older than
 * the newest version known of its course is answered 200 too, and changes nothing of what is in force.
 */
export type CourseOutlineMessage = CourseOutline
