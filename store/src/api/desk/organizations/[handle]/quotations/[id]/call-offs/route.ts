import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { read } from '../../../../../../../kernel/problem'
import { quotationAtDesk } from '../../../../../../../modules/supply/read/agreements/find-quotation'
import { callOffWorkflow } from '../../../../../../../workflows/supply/agreements/call-off'
import { idempotencyKeySchema } from '../../../../../../checkout-schemas'
import { callOffAsked } from '../../../../../../institution-schema'
import { deskOf } from '../../../../../guard'

/** Noted by the desk, for a buyer who asked by telephone. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  // What is of another desk is not there, whatever is sent to it.
  await quotationAtDesk(knex, deskOf(req).organizationId, req.params.id ?? '')
  const key = read(idempotencyKeySchema, req.headers['idempotency-key'])
  const from = { officer: deskOf(req).officer, id: req.params.id ?? '' }
  const input = { from, key, call: read(callOffAsked, req.body) }
  const { result } = await callOffWorkflow(req.scope).run({ input })
  res.status(result.isNew ? 201 : 200).json({ ok: true })
}
