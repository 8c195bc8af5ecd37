import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { purgeShop } from '../../../../../../../modules/catalog/write/purge-shop'
import { pictureCategoryWorkflow } from '../../../../../../../workflows/product/picture-category'
import { federationDeskOf } from '../../../../../guard'

type Upload = MedusaRequest & { file?: { path: string } }

export async function POST(req: Upload, res: MedusaResponse) {
  const { officer } = federationDeskOf(req)
  const alt = (req.body as { alt?: unknown } | undefined)?.alt
  const sent = { file: req.file?.path ?? null, alt: typeof alt === 'string' ? alt : '' }
  const input = { officer, id: req.params.id ?? '', ...sent }
  const { result } = await pictureCategoryWorkflow(req.scope).run({ input })
  await purgeShop(req.scope, ['shop'])
  res.status(201).json(result)
}
