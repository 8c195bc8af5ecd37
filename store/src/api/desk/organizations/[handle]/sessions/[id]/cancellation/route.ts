import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { read } from '../../../../../../../kernel/problem'
import { cancelSessionWorkflow } from '../../../../../../../workflows/training/cancel-session'
import { deskOf } from '../../../../../guard'
import { sessionOf } from '../../read-session'
import { reasonSchema } from '../../session-schema'

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { id } = await sessionOf(req)
  const input = { id, officer: deskOf(req).officer, ...read(reasonSchema, req.body) }
  const { result } = await cancelSessionWorkflow(req.scope).run({ input })
  res.json(result)
}
