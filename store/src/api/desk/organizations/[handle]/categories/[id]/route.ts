import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { read } from '../../../../../../kernel/problem'
import { purgeShop } from '../../../../../../modules/catalog/write/purge-shop'
import { changeCategoryWorkflow } from '../../../../../../workflows/product/change-category'
import { federationDeskOf } from '../../../../guard'
import { categorySchema } from '../category-schema'

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { officer } = federationDeskOf(req)
  const input = { officer, id: req.params.id ?? '', category: read(categorySchema, req.body) }
  const { result } = await changeCategoryWorkflow(req.scope).run({ input })
  await purgeShop(req.scope, ['shop'])
  res.json(result)
}
