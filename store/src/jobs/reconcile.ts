import type { MedusaContainer } from '@medusajs/framework/types'
import { reconcileWorkflow } from '../workflows/ledger/reconcile'

export default async function reconcile(container: MedusaContainer) {
  await reconcileWorkflow(container).run({ input: { officer: null } })
}

export const config = { name: 'reconcile', schedule: '40 4 * * *' }
