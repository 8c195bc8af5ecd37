import type { MedusaContainer } from '@medusajs/framework/types'
import { everySweep } from '../every-sweep'
import { keepMonthsWorkflow } from '../workflows/supply/keep-months'

/** What changes all the time is not followed for ever. */
const MOST_ROUNDS = 200

/** Until it ran, a calendar adds up what changed by itself: the figures are the same. */
export default async function keepSupplyMonths(container: MedusaContainer) {
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { result } = await keepMonthsWorkflow(container).run({ input: { why: 'calendars' } })
    if (result.sums === 0) return
  }
}

export const config = { name: 'keep-supply-months', schedule: everySweep(9) }
