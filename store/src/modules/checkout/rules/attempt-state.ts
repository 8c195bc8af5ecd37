/** States of an attempt and what may follow each. A move is made by one conditional UPDATE, never by reading first. */
export const ATTEMPT_MOVES = {
  placed: ['settling', 'cancelled'],
  settling: ['paid', 'in_review', 'cancelled', 'settling'],
  in_review: ['settling', 'cancelled'],
  paid: [],
  cancelled: [],
} as const satisfies Record<string, readonly string[]>

export type AttemptState = keyof typeof ATTEMPT_MOVES

/** Seconds after which a move that somebody began and did not finish may be taken over. */
export const LEASE_SECONDS = 30
