import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { queryProduct } from '../../../modules/catalog/read/query'
import { notFound } from '../../../kernel/problem'

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const handle = String(req.params.handle).replace(/\0/g, '')
  const doc = await queryProduct(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION), handle)
  if (!doc) throw notFound('Ese producto no está en la tienda.')
  res.type('json').send(doc)
}
