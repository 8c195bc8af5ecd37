import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { z } from '@medusajs/framework/zod'
import { queryProducts } from '../../modules/catalog/read/query'
import { read } from '../../kernel/problem'

const query = z.object({ offset: z.coerce.number().int().min(0).max(100_000).default(0) })

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { offset } = read(query, req.query)
  res
    .type('json')
    .send(await queryProducts(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION), offset))
}
