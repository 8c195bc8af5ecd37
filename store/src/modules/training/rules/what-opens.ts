import type { Qualification } from '../../../contracts/training'
import type { Office } from '../../federation/rules/offices'
import { endsSoon } from '../../federation/rules/term-warnings'
import { daysAfter } from '../../../kernel/time/days'
import { GRACE_DAYS, RENEWAL_DAYS } from './certificate'

/**
 * What asks for something that was learned first, and of whom: of one of a group's members, or of her who does it. Asked
 * only while there is a course that opens it.
 */
export const ASKED_FOR = {
  /** A group's first food goes out. Its sanitary permit is another matter, and is always asked for. */
  firstFood: { qualification: 'food-handling', of: 'group' },
  /** A group of which no officer said otherwise publishes at once. */
  atOnce: { qualification: 'photographs', of: 'group' },
  /** She is given the office of treasurer, or whoever asks for it says why without. */
  treasurer: { qualification: 'treasurer', of: 'member' },
  /** She receives lots at a collection point. */
  receiveLots: { qualification: 'quality', of: 'member' },
} as const satisfies Record<string, { qualification: Qualification; of: 'group' | 'member' }>

/** Offices for which a course is asked. An assembly decides all the same: who gives one without it says why. */
export const OFFICE_ASKS: Partial<Record<Office, Qualification>> = {
  treasurer: ASKED_FOR.treasurer.qualification,
}

/** A certificate as what it opens looks at it. `extendedUntil`: the latest day of the decisions that extended it. */
export type Opening = { validUntil: string | null; extendedUntil: string | null; isRevoked: boolean }

/** The last day before its grace: its own, or a later one that was decided. Null: it does not end. Days sort as text. */
export function endOf({ validUntil, extendedUntil }: Omit<Opening, 'isRevoked'>): string | null {
  if (validUntil === null) return null
  return extendedUntil !== null && extendedUntil > validUntil ? extendedUntil : validUntil
}

export type OpeningState = 'open' | 'ends_soon' | 'grace' | 'over' | 'revoked'

/** What it opens today. @param today `YYYY-MM-DD` */
export function openingState(one: Opening, today: string): OpeningState {
  if (one.isRevoked) return 'revoked'
  const end = endOf(one)
  if (end === null) return 'open'
  if (today > daysAfter(end, GRACE_DAYS)) return 'over'
  if (today > end) return 'grace'
  return endsSoon(end, today) ? 'ends_soon' : 'open'
}

/** Whether what it opens is open: while it holds, and in the grace after. */
export const opensNow = (one: Opening, today: string): boolean =>
  !['over', 'revoked'].includes(openingState(one, today))

/** In which days an end lies for each state of one that ends, the first and the last; null: without a bound. */
export function endsWithin(
  state: Exclude<OpeningState, 'revoked'>,
  today: string,
): { from: string | null; to: string | null } {
  const after = (days: number) => daysAfter(today, days)
  if (state === 'open') return { from: after(RENEWAL_DAYS + 1), to: null }
  if (state === 'ends_soon') return { from: today, to: after(RENEWAL_DAYS) }
  if (state === 'grace') return { from: after(-GRACE_DAYS), to: after(-1) }
  return { from: null, to: after(-GRACE_DAYS - 1) }
}
