import type { MedusaContainer } from '@medusajs/framework/types'
import { everySweep } from '../every-sweep'
import { keepLearnedWorkflow } from '../workflows/training/keep-learned'

/** What changes all the time is not followed for ever. */
const MOST_ROUNDS = 100

/** Until it ran, a report adds up what changed by itself: the figures are the same. */
export default async function keepWhatIsLearned(container: MedusaContainer) {
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { result } = await keepLearnedWorkflow(container).run({ input: { why: 'reports' } })
    if (result.members === 0) return
  }
}

export const config = { name: 'keep-learned', schedule: everySweep(7) }
