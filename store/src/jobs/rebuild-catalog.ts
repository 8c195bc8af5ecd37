import type { MedusaContainer } from '@medusajs/framework/types'
import { refreshCatalogWorkflow } from '../workflows/catalog/refresh-catalog'

export default async function rebuildCatalog(container: MedusaContainer) {
  await refreshCatalogWorkflow(container).run({ input: { all: true } })
}

export const config = { name: 'rebuild-catalog', schedule: '20 4 * * *' }
