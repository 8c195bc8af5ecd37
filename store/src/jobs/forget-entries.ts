import type { MedusaContainer } from '@medusajs/framework/types'
import { forgetEntriesWorkflow } from '../workflows/access/forget-entries'

/** A session that is over is kept this long, for whoever asks who was in. */
const KEPT_DAYS = 30

export default async function forgetEntries(container: MedusaContainer) {
  await forgetEntriesWorkflow(container).run({ input: { keptDays: KEPT_DAYS } })
}

export const config = { name: 'forget-entries', schedule: '17 4 * * *' }
