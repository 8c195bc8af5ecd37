import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { read } from '../../../../../../kernel/problem'
import { editSchema } from '../../../../../../modules/product/write/draft-input'
import { readOwnProduct } from '../../../../../../modules/product/read/own-products'
import { sendProductWorkflow } from '../../../../../../workflows/product/send-product'
import { idempotencyKeySchema } from '../../../../../checkout-schemas'
import { actingOf } from '../../../../../../modules/federation/read/acting'

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { organizationId } = actingOf(req)
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json({ product: await readOwnProduct(knex, organizationId, req.params.id ?? '') })
}

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { organizationId, by } = actingOf(req)
  const key = read(idempotencyKeySchema, req.headers['idempotency-key'])
  const { baseVersion, ...draft } = read(editSchema, req.body)
  const edited = { productId: req.params.id ?? '', baseVersion }
  const { result: product } = await sendProductWorkflow(req.scope).run({
    input: { organizationId, by, key, draft, edited },
  })
  res.json({ product })
}
