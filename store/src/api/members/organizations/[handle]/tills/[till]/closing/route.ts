import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { read } from '../../../../../../../kernel/problem'
import { actingOf } from '../../../../../../../modules/federation/read/acting'
import { closeTillWorkflow } from '../../../../../../../workflows/fair/close-till'
import { idempotencyKeySchema } from '../../../../../../checkout-schemas'
import { answerTills } from '../../answer-tills'
import { tillClosing } from '../../till-schemas'

/** The cash was counted. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { organizationId, by } = actingOf(req)
  const key = read(idempotencyKeySchema, req.headers['idempotency-key'])
  const input = { organizationId, by, till: req.params.till ?? '', key, request: read(tillClosing, req.body) }
  const { result } = await closeTillWorkflow(req.scope).run({ input })
  await answerTills(req, res, result.isNew)
}
