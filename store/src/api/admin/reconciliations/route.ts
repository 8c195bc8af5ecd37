import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { reconcileWorkflow } from '../../../workflows/ledger/reconcile'
import { staffOf } from '../staff'

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  res.json({ latest: await latest(req) })
}

/** Compares now. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  await reconcileWorkflow(req.scope).run({ input: { by: staffOf(req).userId } })
  res.status(201).json({ latest: await latest(req) })
}

async function latest(req: MedusaRequest) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const found = await knex('reconciliation')
    .orderBy('created_at', 'desc')
    .first<Record<string, unknown> | undefined>({
      id: 'id',
      at: 'created_at',
      askedBy: 'asked_by',
      differences: 'differences',
      checks: 'checks',
    })
  return found ?? null
}
