/** A code that was typed wrong so often is void, and one that is older too. */
export const CODE_TRIES = 5
export const CODE_MINUTES = 10

/** Seconds after which the phone offers to send another. */
export const CODE_AGAIN_SECONDS = 60

/** The token that a right code gives opens a session this long, once. */
export const ENTRY_TOKEN_MINUTES = 10

/** At most `max` within `minutes` of the first. */
export type Limit = { what: string; max: number; minutes: number }

const DAY = 24 * 60

/**
 * Of codes to one contact from one address, and of tries at them. They are used up before what all addresses have
 * together, so that somebody who asks in her name, or guesses, leaves her own turns to her.
 */
export const CODES_PER_CONTACT_AND_VISITOR: Limit[] = [
  { what: 'code-from', max: 3, minutes: 15 },
  { what: 'code-from-day', max: 8, minutes: DAY },
]
export const TRIES_PER_CONTACT_AND_VISITOR: Limit[] = [{ what: 'try-from', max: 10, minutes: 15 }]

/** Of codes to one contact, from wherever they are asked: what a guesser gets, and what a letter costs. */
export const CODES_PER_CONTACT: Limit[] = [
  { what: 'code', max: 9, minutes: 15 },
  { what: 'code-day', max: 24, minutes: DAY },
]

/**
 * Of a phone that is known as hers: its own turns at its own codes, which nobody without its mark can use up. Only so many
 * phones of one member are known: what all of them may guess is bounded with the rest.
 */
export const MARKS_PER_MEMBER = 5
export const CODES_PER_MARK: Limit[] = [
  { what: 'code-mark', max: 3, minutes: 15 },
  { what: 'code-mark-day', max: 8, minutes: DAY },
]
export const TRIES_PER_MARK: Limit[] = [{ what: 'try-mark', max: 20, minutes: 15 }]

/** A mark that was not used for so long is forgotten. */
export const MARK_KEPT_DAYS = 400

/** Of one address: a village behind one router, or a mobile network behind one, is many people. */
export const CODES_PER_VISITOR: Limit[] = [
  { what: 'codes-from', max: 30, minutes: 15 },
  { what: 'codes-from-day', max: 200, minutes: DAY },
]
export const TRIES_PER_VISITOR: Limit[] = [
  { what: 'tries-from', max: 60, minutes: 15 },
  { what: 'tries-from-day', max: 400, minutes: DAY },
]

/**
 * Of entering the panel, which takes a password and a second factor together. A right entry gives its turns back. What
 * all addresses have together at one account bounds a guesser; a browser that is known as its owner's has turns of its
 * own, which nobody without its mark can use up.
 */
export const ENTRIES_PER_ACCOUNT_AND_VISITOR: Limit[] = [
  { what: 'staff-from', max: 10, minutes: 15 },
  { what: 'staff-from-day', max: 40, minutes: DAY },
]
export const ENTRIES_PER_VISITOR: Limit[] = [
  { what: 'staffs-from', max: 30, minutes: 15 },
  { what: 'staffs-from-day', max: 200, minutes: DAY },
]
export const ENTRIES_PER_ACCOUNT: Limit[] = [
  { what: 'staff', max: 60, minutes: 15 },
  { what: 'staff-day', max: 300, minutes: DAY },
]
export const ENTRIES_PER_MARK: Limit[] = [{ what: 'staff-mark', max: 20, minutes: 15 }]

/** Of codes of a second factor that somebody who is in types again, or types to set them up. What was right uses up none. */
export const CODES_PER_FACTOR: Limit[] = [
  { what: 'factor-code', max: 10, minutes: 15 },
  { what: 'factor-code-day', max: 60, minutes: DAY },
]

/** Codes by which a member proves another number of hers, whichever numbers she names. */
export const CODES_PER_CHANGE: Limit[] = [
  { what: 'number-code', max: 3, minutes: 15 },
  { what: 'number-code-day', max: 8, minutes: DAY },
]

/** Names that a member gives herself: others are told of each. */
export const NAMES_PER_MEMBER: Limit[] = [{ what: 'own-name-day', max: 5, minutes: DAY }]

/** Proposals of how a group presents itself: each is read by a person. */
export const PROFILES_PER_GROUP: Limit[] = [{ what: 'profile-day', max: 10, minutes: DAY }]

/** Requests for a quotation, from one address and in the name of one e-mail: each is read by a person. */
export const QUOTATIONS_PER_VISITOR: Limit[] = [
  { what: 'quotation-from', max: 10, minutes: 60 },
  { what: 'quotation-from-day', max: 40, minutes: DAY },
]
export const QUOTATIONS_PER_CONTACT: Limit[] = [{ what: 'quotation-day', max: 6, minutes: DAY }]

/** Invitations that one member sends. */
export const INVITATIONS_PER_MEMBER: Limit[] = [{ what: 'invitation-day', max: 30, minutes: DAY }]

/** `quedan 12 minutos`, for somebody who has to wait. */
export function waitWords(until: Date, now: Date): string {
  const minutes = Math.max(1, Math.ceil((until.getTime() - now.getTime()) / 60_000))
  if (minutes === 1) return 'un minuto'
  if (minutes < 90) return `${minutes} minutos`
  return `${Math.ceil(minutes / 60)} horas`
}
