import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { z } from '@medusajs/framework/zod'
import type { AttendedAnswer } from '../../../../../../contracts'
import { read } from '../../../../../../kernel/problem'
import { memberOf } from '../../../../../../modules/federation/read/acting'
import { markAttendanceWorkflow } from '../../../../../../workflows/training/mark-attendance'
import { idempotencyKeySchema } from '../../../../../checkout-schemas'
import { sessionOf } from '../../session-of'

const body = z.object({ code: z.string('Escribe el código.').min(1, 'Escribe el código.').max(20) })

/** She is there, by the code that is shown in the room. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { memberId } = memberOf(req)
  const { id } = await sessionOf(req)
  const key = read(idempotencyKeySchema, req.headers['idempotency-key'])
  const input = { id, memberId, key, ...read(body, req.body) }
  const { result } = await markAttendanceWorkflow(req.scope).run({ input })
  res.status(result.isNew ? 201 : 200).json({ session: await sessionOf(req) } satisfies AttendedAnswer)
}
