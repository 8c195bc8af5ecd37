import type { MedusaContainer } from '@medusajs/framework/types'
import { LEASE_SECONDS } from '../rules/attempt-state'
import { sweepAttemptsWorkflow } from '../workflows/checkout/sweep-attempts'

export default async function sweepAttempts(container: MedusaContainer) {
  await sweepAttemptsWorkflow(container).run({ input: { lease: LEASE_SECONDS } })
}

export const config = { name: 'sweep-attempts', schedule: '*/10 * * * * *' }
