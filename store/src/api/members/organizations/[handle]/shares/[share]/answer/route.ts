import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { z } from '@medusajs/framework/zod'
import type { ShareAnswer } from '../../../../../../../contracts'
import { UNITS_MAX } from '../../../../../../../contracts/desk/supply'
import { read } from '../../../../../../../kernel/problem'
import { actingOf } from '../../../../../../../modules/federation/read/acting'
import { ownShares } from '../../../../../../../modules/supply/read/own-shares'
import { answerInputWorkflow } from '../../../../../../../workflows/supply/inputs/answer-input'
import { answerShareWorkflow } from '../../../../../../../workflows/supply/answer-share'
import { idempotencyKeySchema } from '../../../../../../checkout-schemas'

const shareAnswer: z.ZodType<ShareAnswer, unknown> = z.object({
  acceptedUnits: z
    .number('Escribe con cuántas pueden, o 0.')
    .int('Escribe un número entero.')
    .min(0, 'Escribe con cuántas pueden, o 0.')
    .max(UNITS_MAX, 'Es demasiado: revisa el número.'),
  saidAt: z.iso.datetime('No entendemos ese momento.'),
})

/** All of it, a part or none, of a share or of what is bought together; perhaps said a while ago and without signal. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { organizationId, by } = actingOf(req)
  const key = read(idempotencyKeySchema, req.headers['idempotency-key'])
  const shareId = req.params.share ?? ''
  const input = { organizationId, by, shareId, key, answer: read(shareAnswer, req.body) }
  const { result } = shareId.startsWith('iask_')
    ? await answerInputWorkflow(req.scope).run({ input: { ...input, askId: shareId } })
    : await answerShareWorkflow(req.scope).run({ input })
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.status(result.isNew ? 201 : 200).json(await ownShares(knex, organizationId))
}
