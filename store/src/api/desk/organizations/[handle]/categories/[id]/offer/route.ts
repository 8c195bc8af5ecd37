import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { z } from '@medusajs/framework/zod'
import { read } from '../../../../../../../kernel/problem'
import { purgeShop } from '../../../../../../../modules/catalog/write/purge-shop'
import { offerCategoryWorkflow } from '../../../../../../../workflows/product/offer-category'
import { federationDeskOf } from '../../../../../guard'

const body = z.object({ isOffered: z.boolean() })

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { officer } = federationDeskOf(req)
  const input = { officer, id: req.params.id ?? '', ...read(body, req.body) }
  const { result } = await offerCategoryWorkflow(req.scope).run({ input })
  await purgeShop(req.scope, ['shop'])
  res.json(result)
}
