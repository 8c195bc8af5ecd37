import type { MedusaContainer } from '@medusajs/framework/types'
import { LEASE_SECONDS } from '../modules/checkout/rules/attempt-state'
import { sweepRefundsWorkflow } from '../workflows/checkout/sweep-refunds'
import { everySweep } from '../every-sweep'

export default async function sweepRefunds(container: MedusaContainer) {
  await sweepRefundsWorkflow(container).run({ input: { lease: LEASE_SECONDS } })
}

export const config = { name: 'sweep-refunds', schedule: everySweep(5) }
