import { InventoryLevelWorkflowEvents } from '@medusajs/framework/utils'
import type { SubscriberArgs, SubscriberConfig } from '@medusajs/framework'
import type { MedusaContainer } from '@medusajs/framework/types'
import { singleFlight } from '../kernel/single-flight'
import { WAKE } from '../outbox/wake'
import { refreshCatalogWorkflow } from '../workflows/catalog/refresh-catalog'

const REST_MS = 200

const refresh = singleFlight(
  (container: MedusaContainer) => refreshCatalogWorkflow(container).run({ input: { all: false } }),
  REST_MS,
)

/** The quick way: the rows to read were queued by the database already, this only says «now». */
export default async function refreshCatalog({ container }: SubscriberArgs<unknown>) {
  await refresh(container)
}

export const config: SubscriberConfig = {
  event: [
    'product.created',
    'product.updated',
    'product.deleted',
    'product-variant.updated',
    InventoryLevelWorkflowEvents.UPDATED,
    WAKE,
  ],
}
