/** How a group presents itself: what it proposes on its phone, and what the cms shows of it. */

/** Letters at most, as the cms's collection `groups` takes them. */
export const PROFILE_LIMITS = { headline: 140, body: 6000, quote: 280, author: 80, alt: 200 } as const

/** A mobile of Chile, however it is spaced; an address of mail or of the internet. */
const CONTACT = /(?<!\d)(?:\+?56[\s.-]*)?9(?:[\s.-]*\d){8}(?!\d)|:\/\/|\bwww\.|\S@\S/iu

/** Whether a text tells how somebody is reached: a profile is read by everybody, and stays. */
export const holdsContact = (text: string): boolean => CONTACT.test(text.normalize('NFKC'))

export const NO_CONTACT = 'Aquí no van teléfonos, correos ni enlaces: lo lee todo el mundo.'

/** What is proposed of each part; null: it stays as it is. `body`: plain paragraphs, with an empty line between them. */
export type ProfileWords = {
  headline: string | null
  body: string | null
  quote: { text: string; author: string } | null
}

export type ProfilePart = keyof ProfileWords | 'photo'

/** Which parts somebody says something of. */
export const saidOf = (words: ProfileWords & { photo: unknown }): ProfilePart[] =>
  (['headline', 'body', 'quote', 'photo'] as const).filter((part) => words[part] !== null)

/**
 * `POST …/profile-proposals`, header `Idempotency-Key`. `photo.key`: of a photo of the group's; `alt` may be empty.
 * `isSigned`: it may be told who wrote it, by her first name and what she is in the group.
 */
export type ProfileRequest = ProfileWords & {
  photo: { key: string; alt: string } | null
  isSigned: boolean
}

/**
 * - sent: on its way to communications; - received: they have it; - taken: it is in the draft of the profile; - published:
 *   the profile that took it is out; - declined: they did not take it, and say why
 */
export type ProfileProposalState = 'sent' | 'received' | 'taken' | 'published' | 'declined'

/** The newest proposal of a group, as its phone tells it. */
export type OwnProfileProposal = {
  id: string
  /** `Idempotency-Key` under which the phone sent it. */
  sentAs: string
  state: ProfileProposalState
  sentAt: string
  receivedAt: string | null
  /** When it came into its state. */
  at: string
  reason: string | null
  says: ProfilePart[]
  by: string | null
}

export type OwnProfileProposals = { proposal: OwnProfileProposal | null }

/** What the shop's page of the group says now. `body`: as plain paragraphs. `image`: an address of the shop. */
export type PublishedProfile = ProfileWords & { image: { url: string; alt: string } | null }

/** `GET /grupo/api/organizations/{handle}/profile`, answered by the shop. `published` null: it has no profile yet. */
export type OwnProfile = OwnProfileProposals & { published: PublishedProfile | null }
