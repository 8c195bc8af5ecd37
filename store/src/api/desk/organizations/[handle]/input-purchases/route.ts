import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import type { DeskPurchases } from '../../../../../contracts'
import { read } from '../../../../../kernel/problem'
import { deskPurchases } from '../../../../../modules/supply/read/inputs/desk-purchases'
import { askInputsWorkflow } from '../../../../../workflows/supply/inputs/ask-inputs'
import { idempotencyKeySchema } from '../../../../checkout-schemas'
import { deskOf } from '../../../guard'
import { purchaseAsked } from './purchase-schemas'

/** What groups of this desk bought together, and what could be. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json((await deskPurchases(knex, deskOf(req).organizationId)) satisfies DeskPurchases)
}

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const key = read(idempotencyKeySchema, req.headers['idempotency-key'])
  const input = { officer: deskOf(req).officer, key, purchase: read(purchaseAsked, req.body) }
  const { result } = await askInputsWorkflow(req.scope).run({ input })
  res.status(result.isNew ? 201 : 200).json(result)
}
