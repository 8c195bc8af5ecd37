import type { SubscriberArgs, SubscriberConfig } from '@medusajs/framework'
import { WAKE } from '../relay/wake'
import { refreshCatalogWorkflow } from '../workflows/catalog/refresh-catalog'

/** The quick way: the rows to read were queued by the database already, this only says «now». */
export default async function refreshCatalog({ container }: SubscriberArgs<unknown>) {
  await refreshCatalogWorkflow(container).run({ input: { all: false } })
}

export const config: SubscriberConfig = {
  event: [
    'product.created', 'product.updated', 'product.deleted', 'product-variant.updated',
    'inventory.inventory-level.updated', WAKE,
  ],
}
