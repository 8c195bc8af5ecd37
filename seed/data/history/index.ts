import type { HistorySeed } from '../../types.ts'
import { buyers } from './buyers.ts'
import { certificates } from './certificates.ts'
import { groupWeights } from './groups.ts'
import { happenings } from './happenings.ts'
import { leadership } from './leadership.ts'
import { money } from './money.ts'
import { months } from './months.ts'
import { sessions } from './sessions.ts'
import { trials } from './trials.ts'

/** Eight months of the demonstration: what `tests/history/make.ts` lets happen by the routes of people. */
export const history: HistorySeed = {
  months,
  groupWeights,
  buyers,
  happenings,
  money,
  sessions,
  trials,
  certificates,
  leadership,
}
