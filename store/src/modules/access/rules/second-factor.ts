import { randomInt } from 'node:crypto'
import type { FactorState } from '../../../contracts/desk/factor'

export const CODES_OF_RECOVERY = 8

/** Whose factor it is, and in which session. */
export type FactorHolder = { kind: 'staff' | 'member'; id: string; sessionId: string }

/**
 * How long a new factor waits before it opens anything. A member enters with a code on her phone alone: who stole that
 * could set one up, so others hear of it and have a day to object.
 */
export const WAIT_HOURS: Record<FactorHolder['kind'], number> = { staff: 0, member: 24 }

/** What takes money or rights away wants a code that was typed so recently. */
export const FRESH_MINUTES = 15

/** Without letters and numbers that are mistaken for one another. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789'
const RECOVERY = /^[a-hjkmnp-z2-9]{12}$/

export const newRecoveryCode = (): string =>
  Array.from({ length: 12 }, () => LETTERS[randomInt(LETTERS.length)]).join('')

/** `abcd-efgh-jkmn`, to be written down. */
export const onPaper = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1-')

/** Six digits of the app or twelve letters of the paper, however they were typed. */
export function typedCode(typed: string): { kind: 'app' | 'recovery' | 'none'; code: string } {
  const code = typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
  if (/^\d{6}$/.test(code)) return { kind: 'app', code }
  return { kind: RECOVERY.test(code) ? 'recovery' : 'none', code }
}

export const isFresh = (factorAt: Date, now: Date): boolean =>
  now.getTime() - factorAt.getTime() < FRESH_MINUTES * 60_000

/** What is known of a member's factor, and when a code of it was last right in this session. */
export type ShownFactor = { isSetUp: boolean; countsFrom: Date | null; factorAt: Date | null }

/**
 * - none: to be set up first; - waits: set up too lately; - stale: a code is to be typed in this session; - fresh: it opens
 * @param heldSince since when the office is held that is to be used: a code from before does not count for it
 */
export function factorState(
  { isSetUp, countsFrom, factorAt }: ShownFactor,
  heldSince: Date,
  now: Date,
): FactorState {
  if (!isSetUp) return 'none'
  if (!countsFrom || countsFrom > now) return 'waits'
  return factorAt && factorAt >= heldSince && isFresh(factorAt, now) ? 'fresh' : 'stale'
}
