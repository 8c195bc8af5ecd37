import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { z } from '@medusajs/framework/zod'
import { read } from '../../../../../../kernel/problem'
import { ownActingOf } from '../../../../../../modules/federation/read/acting'
import { answerPayoutWorkflow } from '../../../../../../workflows/settlement/answer-payout'

const answer = z.object({
  hasArrived: z.boolean(),
  note: z
    .string()
    .max(300, 'Van 300 letras a lo más.')
    .nullish()
    .transform((text) => text || null),
})

/** «Recibí conforme», or «no me llegó». Told again, nothing happens. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { organizationId, by } = ownActingOf(req)
  const input = { organizationId, by, id: req.params.id ?? '', ...read(answer, req.body) }
  const { result } = await answerPayoutWorkflow(req.scope).run({ input })
  res.json(result)
}
