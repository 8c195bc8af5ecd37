import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { reconcileWorkflow } from '../../../workflows/ledger/reconcile'
import { latestReconciliation } from '../../../modules/ledger/read/latest-reconciliation'
import { staffOf } from '../staff'

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  res.json({ latest: await latest(req) })
}

/** Compares now. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  await reconcileWorkflow(req.scope).run({ input: { by: staffOf(req).userId } })
  res.status(201).json({ latest: await latest(req) })
}

const latest = (req: MedusaRequest) =>
  latestReconciliation(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION))
