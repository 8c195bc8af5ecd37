import type { MedusaContainer } from '@medusajs/framework/types'
import { Modules } from '@medusajs/framework/utils'

export const WAKE = 'checkout.changed'

/** Says «now» to what hangs on the outbox and on the catalogue's queue. Losing it costs ten seconds, never the event. */
export async function wake(container: MedusaContainer): Promise<void> {
  await container.resolve(Modules.EVENT_BUS).emit({ name: WAKE, data: {} })
}
