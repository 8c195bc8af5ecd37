import type { HistoryMonth } from '../../types.ts'

/**
 * What was sold month by month, the oldest first; `ago: 0` is the month that runs. `places`: where in the month it was
 * bought, in tenths (`seed/history/calendar.ts`).
 */
export const months: HistoryMonth[] = [
  { ago: 7, orders: 13 },
  { ago: 6, orders: 17 },
  { ago: 5, orders: 16 },
  { ago: 4, orders: 12 },
  { ago: 3, orders: 19 },
  // Before Fiestas Patrias.
  { ago: 2, orders: 34, places: [0, 1, 1, 2, 2, 3, 3, 3, 4, 4, 4, 5, 5, 7, 8] },
  { ago: 1, orders: 24 },
  // Christmas begins.
  { ago: 0, orders: 27 },
]
