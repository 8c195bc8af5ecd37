import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { removeStandardPhotoWorkflow } from '../../../../../../../../../workflows/supply/remove-standard-photo'
import { deskOf } from '../../../../../../../guard'
import { ownStandardOf } from '../../../../read-standard'

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const input = {
    officer: deskOf(req).officer,
    standard: await ownStandardOf(req),
    photo: req.params.photo ?? '',
  }
  const { result } = await removeStandardPhotoWorkflow(req.scope).run({ input })
  res.json(result)
}
