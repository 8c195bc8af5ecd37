import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { read } from '../../../../../../../kernel/problem'
import { noteCircleMeetingWorkflow } from '../../../../../../../workflows/training/leadership/note-circle-meeting'
import { idempotencyKeySchema } from '../../../../../../checkout-schemas'
import { circleMeeting } from '../../circle-schema'
import { circleOf } from '../../read-circle'

/** What is sent again under its key is noted once. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const circle = await circleOf(req)
  const key = read(idempotencyKeySchema, req.headers['idempotency-key'])
  const meeting = read(circleMeeting, req.body)
  const input = { ...circle, key, meeting }
  const { result } = await noteCircleMeetingWorkflow(req.scope).run({ input })
  res.status(result.isNew ? 201 : 200).json(result)
}
