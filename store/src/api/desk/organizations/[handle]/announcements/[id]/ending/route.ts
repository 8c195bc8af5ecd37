import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { purgeShop } from '../../../../../../../modules/catalog/write/purge-shop'
import { endAnnouncementWorkflow } from '../../../../../../../workflows/federation/end-announcement'
import { deskOf } from '../../../../../guard'

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const input = { officer: deskOf(req).officer, id: req.params.id ?? '' }
  const { result } = await endAnnouncementWorkflow(req.scope).run({ input })
  await purgeShop(req.scope, ['shop'])
  res.json(result)
}
