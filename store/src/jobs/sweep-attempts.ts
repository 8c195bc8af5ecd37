import type { MedusaContainer } from '@medusajs/framework/types'
import { LEASE_SECONDS } from '../modules/checkout/rules/attempt-state'
import { sweepAttemptsWorkflow } from '../workflows/checkout/sweep-attempts'
import { everySweep } from '../every-sweep'

export default async function sweepAttempts(container: MedusaContainer) {
  await sweepAttemptsWorkflow(container).run({ input: { lease: LEASE_SECONDS } })
}

export const config = { name: 'sweep-attempts', schedule: everySweep() }
