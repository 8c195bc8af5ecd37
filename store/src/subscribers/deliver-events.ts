import type { SubscriberArgs, SubscriberConfig } from '@medusajs/framework'
import type { MedusaContainer } from '@medusajs/framework/types'
import { singleFlight } from '../kernel/single-flight'
import { WAKE } from '../outbox/wake'
import { deliverEventsWorkflow } from '../workflows/notifications/deliver-events'

const REST_MS = 200

const deliver = singleFlight(
  (container: MedusaContainer) => deliverEventsWorkflow(container).run({ input: { why: 'event' } }),
  REST_MS,
)

export default async function deliverEvents({ container }: SubscriberArgs<unknown>) {
  await deliver(container)
}

export const config: SubscriberConfig = { event: WAKE }
