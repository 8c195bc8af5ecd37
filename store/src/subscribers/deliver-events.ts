import type { SubscriberArgs, SubscriberConfig } from '@medusajs/framework'
import { WAKE } from '../relay/wake'
import { deliverEventsWorkflow } from '../workflows/relay/deliver-events'

export default async function deliverEvents({ container }: SubscriberArgs<unknown>) {
  await deliverEventsWorkflow(container).run({ input: { why: 'event' } })
}

export const config: SubscriberConfig = { event: WAKE }
