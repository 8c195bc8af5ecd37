/** A link of an invitation may be answered this long, once. */
export const INVITATION_DAYS = 14

export type Invited = {
  acceptedAt: Date | null
  declinedAt: Date | null
  until: Date | null
  /** Null: invited before there were links. */
  openUntil: Date | null
}

/** What became of an invitation. */
export function invitationState(
  { acceptedAt, declinedAt, until, openUntil }: Invited,
  now: Date,
): 'open' | 'accepted' | 'declined' | 'expired' {
  if (declinedAt) return 'declined'
  if (acceptedAt) return 'accepted'
  return until || (openUntil && openUntil <= now) ? 'expired' : 'open'
}

export function invitationEnd(now: Date): Date {
  return new Date(now.getTime() + INVITATION_DAYS * 86_400_000)
}
