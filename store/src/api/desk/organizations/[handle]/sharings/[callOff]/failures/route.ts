import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { read } from '../../../../../../../kernel/problem'
import { ownCallOff } from '../../../../../../../modules/supply/read/call-off-standing'
import { coverFailureWorkflow } from '../../../../../../../workflows/supply/cover-failure'
import { idempotencyKeySchema } from '../../../../../../checkout-schemas'
import { deskOf } from '../../../../../guard'
import { failureAsked } from '../../sharing-schemas'

/** A group cannot deliver: its reserve and the others are asked in the same act. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { id: callOffId } = await ownCallOff(knex, deskOf(req).organizationId, req.params.callOff ?? '')
  const key = read(idempotencyKeySchema, req.headers['idempotency-key'])
  const asked = { callOffId, key, failure: read(failureAsked, req.body) }
  const { result } = await coverFailureWorkflow(req.scope).run({
    input: { officer: deskOf(req).officer, asked },
  })
  res.status(result.isNew ? 201 : 200).json(result)
}
