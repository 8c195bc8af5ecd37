import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { read } from '../../../../../../../../kernel/problem'
import { withdrawAttendanceWorkflow } from '../../../../../../../../workflows/training/withdraw-attendance'
import { deskOf } from '../../../../../../guard'
import { sessionOf } from '../../../read-session'
import { reasonSchema } from '../../../session-schema'

/** She was not there after all. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { id } = await sessionOf(req)
  const memberId = req.params.member ?? ''
  const input = { id, memberId, officer: deskOf(req).officer, ...read(reasonSchema, req.body) }
  const { result } = await withdrawAttendanceWorkflow(req.scope).run({ input })
  res.json(result)
}
