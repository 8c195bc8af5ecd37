import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { read } from '../../../../../kernel/problem'
import { draftSchema } from '../../../../../modules/product/write/draft-input'
import { readOwnProducts } from '../../../../../modules/product/read/own-products'
import { sendProductWorkflow } from '../../../../../workflows/product/send-product'
import { idempotencyKeySchema } from '../../../../checkout-schemas'
import { actingOf } from '../../../../../modules/federation/read/acting'

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { organizationId } = actingOf(req)
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json({ products: await readOwnProducts(knex, organizationId) })
}

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { organizationId, by } = actingOf(req)
  const key = read(idempotencyKeySchema, req.headers['idempotency-key'])
  const input = { organizationId, by, key, draft: read(draftSchema, req.body), edited: null }
  const { result: product } = await sendProductWorkflow(req.scope).run({ input })
  res.status(201).json({ product })
}
