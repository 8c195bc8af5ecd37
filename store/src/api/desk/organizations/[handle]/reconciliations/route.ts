import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { latestReconciliation } from '../../../../../modules/ledger/read/latest-reconciliation'
import { reconcileWorkflow } from '../../../../../workflows/ledger/reconcile'
import { federationDeskOf } from '../../../guard'

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  federationDeskOf(req)
  res.json({ latest: await latest(req) })
}

/** Compares now. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { officer } = federationDeskOf(req)
  await reconcileWorkflow(req.scope).run({ input: { officer } })
  res.status(201).json({ latest: await latest(req) })
}

const latest = (req: MedusaRequest) =>
  latestReconciliation(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION))
