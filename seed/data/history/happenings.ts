import type { HistoryHappenings } from '../../types.ts'

/** What does not go as planned: of every so many orders, one. The rest is bought, handed over and arrives. */
export const happenings: HistoryHappenings = {
  seed: 20260321,
  /** Paid by transfer; the others by card. */
  transferEvery: 4,
  declinedEvery: 17,
  neverPaidEvery: 23,
  shortEvery: 15,
  calledOffEvery: 37,
  returnedEvery: 31,
  shortReasons: ['Se quebró en la última hornada', 'La lluvia no dejó secar lo que faltaba'],
  /** Where the last orders of the month that runs have come, the newest last. */
  underWay: [
    'arrived',
    'sent',
    'sent',
    'packed',
    'short',
    'packed',
    'accepted',
    'accepted',
    'paid',
    'paid',
    'paid',
    'proof_sent',
    'paid_back_by_hand',
    'waits_for_transfer',
    'proof_sent',
  ],
}
