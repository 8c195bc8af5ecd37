import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { read } from '../../../../../../../kernel/problem'
import { cancelForGroupWorkflow } from '../../../../../../../workflows/consignment/help-group'
import { callingOffSchema } from '../../../../../../consignment-acts'
import { deskOf } from '../../../../../guard'

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { result } = await cancelForGroupWorkflow(req.scope).run({
    input: { officer: deskOf(req).officer, id: req.params.id ?? '', ...read(callingOffSchema, req.body) },
  })
  res.json(result)
}
