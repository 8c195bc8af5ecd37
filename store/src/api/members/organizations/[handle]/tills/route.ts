import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { read } from '../../../../../kernel/problem'
import { actingOf } from '../../../../../modules/federation/read/acting'
import { openTillWorkflow } from '../../../../../workflows/fair/open-till'
import { idempotencyKeySchema } from '../../../../checkout-schemas'
import { answerTills } from './answer-tills'
import { tillOpening } from './till-schemas'

/** What the group took to fairs, and what it could take. */
export const GET = (req: MedusaRequest, res: MedusaResponse) => answerTills(req, res)

/** Takes units out of the shop, for a fair. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { organizationId, by } = actingOf(req)
  const key = read(idempotencyKeySchema, req.headers['idempotency-key'])
  const input = { organizationId, by, key, request: read(tillOpening, req.body) }
  const { result } = await openTillWorkflow(req.scope).run({ input })
  await answerTills(req, res, result.isNew)
}
