import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { z } from '@medusajs/framework/zod'
import type { EnrolmentAnswer, EnrolmentRequest } from '../../../../../../contracts'
import { read } from '../../../../../../kernel/problem'
import { memberOf } from '../../../../../../modules/federation/read/acting'
import { ownSession } from '../../../../../../modules/training/read/own-sessions'
import { enrolInSessionWorkflow } from '../../../../../../workflows/training/enrol-in-session'
import { sessionOf } from '../../session-of'

const request = z.object({
  to: z.enum(['enrolled', 'left'], 'Di si vas o no vas.'),
  needsChildcare: z.boolean().default(false),
  needsTransport: z.boolean().default(false),
}) satisfies z.ZodType<EnrolmentRequest, unknown>

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { memberId } = memberOf(req)
  const { id } = await sessionOf(req)
  const input = { id, memberId, by: `member:${memberId}`, ...read(request, req.body) }
  await enrolInSessionWorkflow(req.scope).run({ input })
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json({ session: await ownSession(knex, memberId, id) } satisfies EnrolmentAnswer)
}
