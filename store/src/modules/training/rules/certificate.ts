import type { CertificateState } from '../../../contracts/training-progress'
import { daysAfter } from '../../../kernel/time/days.ts'

/** A certificate is renewed from so long before it ends; what it opens goes on for as long after. */
export const RENEWAL_DAYS = 60
export const GRACE_DAYS = 60

const dayOf = (moment: Date) => moment.toISOString().slice(0, 10)

/**
 * The last day on which it holds, or null: for ever. The same day of the month, the last one when that month is shorter.
 * @param issuedOn `YYYY-MM-DD`
 */
export function validUntil(issuedOn: string, months: number | null): string | null {
  if (months === null) return null
  const [year = 0, month = 1, day = 1] = issuedOn.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate()
  return dayOf(new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))))
}

type Held = { validUntil: string | null; isRevoked: boolean }

/** @param today `YYYY-MM-DD` */
export function certificateState({ validUntil: until, isRevoked }: Held, today: string): CertificateState {
  if (isRevoked) return 'revoked'
  return until !== null && until < today ? 'expired' : 'valid'
}

type Newest = { validUntil: string | null; revokedAt: Date | null }

/**
 * Whether a result counts for a further certificate, after the newest of a course: after one that holds for ever never,
 * after one that ends from the day on which it can be renewed, after one that was taken back from that moment on.
 * @param doneAt with its day in Chile
 */
export function countsAfter(
  { validUntil: until, revokedAt }: Newest,
  doneAt: { at: Date; day: string },
): boolean {
  if (revokedAt) return doneAt.at > revokedAt
  return until !== null && doneAt.day >= daysAfter(until, -RENEWAL_DAYS)
}
