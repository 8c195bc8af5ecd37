import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { read } from '../../../../../../../kernel/problem'
import { actingOf } from '../../../../../../../modules/federation/read/acting'
import { noteFairSaleWorkflow } from '../../../../../../../workflows/fair/note-fair-sale'
import { idempotencyKeySchema } from '../../../../../../checkout-schemas'
import { answerTills } from '../../answer-tills'
import { tillSale } from '../../till-schemas'

/** A sale of hours ago, perhaps, without signal. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { organizationId, by } = actingOf(req)
  const key = read(idempotencyKeySchema, req.headers['idempotency-key'])
  const input = { organizationId, by, till: req.params.till ?? '', key, request: read(tillSale, req.body) }
  const { result } = await noteFairSaleWorkflow(req.scope).run({ input })
  await answerTills(req, res, result.isNew)
}
