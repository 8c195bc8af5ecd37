/** How a member enters, and what her phone keeps of her and her groups to open without signal (docs/interfaces.md). */
import type { Announced } from '../desk/announcements.ts'
import type { Category } from '../shop.ts'

export type MemberRole = 'leader' | 'treasurer' | 'member' | 'helper'

/** `POST /members/codes` `{ to }`: a phone or an e-mail as typed. The answer does not tell whether it is known. */
export type CodeAnswer = { channel: 'phone' | 'email'; expiresAt: string; retryAfterSeconds: number }

/** `POST /members/me/phone/codes` `{ phone }`: the same whether somebody has that number. `needsFactor`: she types a code of her app too. */
export type NumberCodeAnswer = { expiresAt: string; retryAfterSeconds: number; needsFactor: boolean }

/** `POST /members/sessions`, with the token of `POST /auth/member/code` as bearer. */
export type SessionRequest = { isShared: boolean; device: string }
/** `mark`: by which this phone is known again when she asks for a code; null on one that others use too. The app never sees it. */
export type SessionAnswer = { token: string; expiresAt: string; mark: string | null; home: MemberHome }

export type MemberSession = {
  id: string
  device: string
  isShared: boolean
  enteredAt: string
  lastSeenAt: string
  expiresAt: string
  isThisOne: boolean
}

/** A group in which she may act: as one of its members, or as a helper while its mandate lasts. */
export type OwnGroup = {
  handle: string
  name: string
  commune: string
  association: { handle: string; name: string }
  role: MemberRole
  isTrusted: boolean
  isPaused: boolean
  pauseNote: string | null
  backOn: string | null
  mandate: { id: string; until: string } | null
  /** Who coordinates its association and lets the groups see her number; not there in what a phone kept from before. */
  help?: HelpContact[]
  /** What its association and the federation tell their groups these days; not there in what a phone kept from before. */
  announcements?: Announced[]
}

export type HelpContact = { name: string; phone: string }

export type Invitation = {
  token: string | null
  group: { handle: string; name: string; association: string }
  role: MemberRole
  invitedAt: string
  /** Her code goes where we know that she is reached; no part of it is told to the holder of the link. False: she types it. */
  isReachable: boolean
  state: 'open' | 'accepted' | 'declined' | 'expired'
}

/**
 * `photoKey`: of its picture at `/media`; without, the app draws the one it came with. `like`: of one that somebody added,
 * handle of the one that it is asked like. Neither is there in what a phone kept from before.
 */
export type OwnCategory = Category & { photoKey?: string | null; like?: string | null }

/** `GET /members/me`: what the phone keeps to open without signal. */
export type MemberHome = {
  member: { id: string; name: string; phone: string | null; email: string | null }
  groups: OwnGroup[]
  invitations: Invitation[]
  categories: OwnCategory[]
  /** Who sells for all, as its law says it to buyers too; not there in what a phone kept from before. */
  office?: HelpContact | null
  /** Of who coordinates an association: whether its groups see her number. */
  coordinates?: { isPhoneShown: boolean } | null
  /** What of a price does not stay with the group, in basis points, for the price sheet. */
  priceTerms: { sharesBp: number; cardFeeBp: number; hasVat: boolean; assemblyDate: string }
}
