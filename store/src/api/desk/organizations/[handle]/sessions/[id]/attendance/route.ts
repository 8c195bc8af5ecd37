import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { z } from '@medusajs/framework/zod'
import type { AttendanceAnswer } from '../../../../../../../contracts'
import { read } from '../../../../../../../kernel/problem'
import { noteAttendanceWorkflow } from '../../../../../../../workflows/training/note-attendance'
import { idempotencyKeySchema } from '../../../../../../checkout-schemas'
import { deskOf } from '../../../../../guard'
import { sessionOf } from '../../read-session'
import { memberIds } from '../../session-schema'

const list = z.object({
  how: z.enum(['list', 'paper'], 'Di si pasaste lista o la copias del papel.'),
  members: memberIds,
})

/** A whole list at once, perhaps a while ago and without signal. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { id } = await sessionOf(req)
  const key = read(idempotencyKeySchema, req.headers['idempotency-key'])
  const input = { id, officer: deskOf(req).officer, key, ...read(list, req.body) }
  const { result } = await noteAttendanceWorkflow(req.scope).run({ input })
  res.status(result.noted > 0 ? 201 : 200).json(result satisfies AttendanceAnswer)
}
