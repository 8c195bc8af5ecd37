import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { read } from '../../../../../../../kernel/problem'
import { tellShortageForGroupWorkflow } from '../../../../../../../workflows/consignment/help-group'
import { shortageSchema } from '../../../../../../consignment-acts'
import { deskOf } from '../../../../../guard'

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { result } = await tellShortageForGroupWorkflow(req.scope).run({
    input: { officer: deskOf(req).officer, id: req.params.id ?? '', ...read(shortageSchema, req.body) },
  })
  res.json({ consignment: result })
}
