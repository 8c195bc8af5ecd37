import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { read } from '../../../../../../../kernel/problem'
import { downgradeReceptionWorkflow } from '../../../../../../../workflows/supply/downgrade-reception'
import { idempotencyKeySchema } from '../../../../../../checkout-schemas'
import { deskOf } from '../../../../../guard'
import { downgradeAsked } from '../../reception-schema'

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const key = read(idempotencyKeySchema, req.headers['idempotency-key'])
  const asked = read(downgradeAsked, req.body)
  const input = { officer: deskOf(req).officer, id: req.params.id ?? '', key, asked }
  const { result } = await downgradeReceptionWorkflow(req.scope).run({ input })
  res.status(result.isNew ? 201 : 200).json(result)
}
