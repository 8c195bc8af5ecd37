import { chileDay } from '../../store/src/kernel/time/chile-day.ts'
import type { HistoryCertificate } from '../session-types.ts'

const DAY_MS = 86_400_000

/** The days and moments of a certificate of the history, told now. */
export function toldCertificate({ daysAgo, endsIn, extended, revoked }: HistoryCertificate, now: number) {
  const moment = (days: number) => new Date(now - days * DAY_MS)
  const day = (days: number) => chileDay(moment(-days))
  return {
    issuedAt: moment(daysAgo),
    issuedOn: day(-daysAgo),
    validUntil: endsIn === null ? null : day(endsIn),
    extended: extended
      ? { at: moment(extended.daysAgo), until: day(extended.endsIn), reason: extended.reason }
      : null,
    revoked: revoked ? { at: moment(revoked.daysAgo), reason: revoked.reason } : null,
  }
}
