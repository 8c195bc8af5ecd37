import type { HistorySeed } from '../../types.ts'
import { buyers } from './buyers.ts'
import { groupWeights } from './groups.ts'
import { happenings } from './happenings.ts'
import { money } from './money.ts'
import { months } from './months.ts'

/** Eight months of the demonstration: what `tests/history/make.ts` lets happen by the routes of people. */
export const history: HistorySeed = { months, groupWeights, buyers, happenings, money }
