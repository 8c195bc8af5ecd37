import type { HistorySharing } from '../../supply-types.ts'

/**
 * What becomes of the call-offs still to come, the soonest first: all of it taken, but for one group that takes a part, and
 * one that fails afterwards; some of it answered. The ones that follow wait at the desk to be shared out.
 */
export const sharings: HistorySharing[] = [
  {
    answers: [100, 50, 100, 100],
    rest: 'accepted',
    fails: { percent: 25, reason: 'Se mojó la leña del horno' },
  },
  { answers: [100, 100], rest: 'waiting', fails: null },
]
