import type { MedusaContainer } from '@medusajs/framework/types'
import { refreshCatalogWorkflow } from '../workflows/catalog/refresh-catalog'
import { everySweep } from '../every-sweep'

export default async function refreshCatalog(container: MedusaContainer) {
  await refreshCatalogWorkflow(container).run({ input: { all: false } })
}

/** The guarantee behind the subscribers: whatever they missed is read within one sweep. */
export const config = { name: 'refresh-catalog', schedule: everySweep() }
