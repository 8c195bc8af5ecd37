import type { MedusaContainer } from '@medusajs/framework/types'
import { deliverEventsWorkflow } from '../workflows/notifications/deliver-events'
import { everySweep } from '../every-sweep'

export default async function deliverEvents(container: MedusaContainer) {
  await deliverEventsWorkflow(container).run({ input: { why: 'clock' } })
}

/** The guarantee behind the subscriber: what a crash left is delivered within one sweep. */
export const config = { name: 'deliver-events', schedule: everySweep() }
