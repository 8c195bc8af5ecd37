import { isSecondPerson, type Person } from '../../access/rules/second-person'

/** A bank transfer is paid when people saw the money in the account: one, or two for a big one. */
export type TransferCheck = 'pay' | 'first_seen' | 'needs_second'

type Seen = { amountClp: number; twoPeopleAboveClp: number; seenBy: Person | null; by: Person; now: Date }

export function needsTwoPeople(amountClp: number, twoPeopleAboveClp: number): boolean {
  return amountClp > twoPeopleAboveClp
}

/** What this person's yes does. Above the threshold the first yes only says who saw it; hers again adds nothing. */
export function checkTransfer({ amountClp, twoPeopleAboveClp, seenBy, by, now }: Seen): TransferCheck {
  if (!needsTwoPeople(amountClp, twoPeopleAboveClp)) return 'pay'
  if (seenBy === null) return 'first_seen'
  return isSecondPerson(seenBy, by, now) ? 'pay' : 'needs_second'
}
