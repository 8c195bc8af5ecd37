import type { MedusaContainer } from '@medusajs/framework/types'
import { ENDED_KEPT_DAYS } from '../modules/access/rules/session-length'
import { forgetEntriesWorkflow } from '../workflows/access/forget-entries'

export default async function forgetEntries(container: MedusaContainer) {
  await forgetEntriesWorkflow(container).run({ input: { keptDays: ENDED_KEPT_DAYS } })
}

export const config = { name: 'forget-entries', schedule: '17 4 * * *' }
