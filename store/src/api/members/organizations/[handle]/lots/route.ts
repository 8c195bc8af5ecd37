import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { read } from '../../../../../kernel/problem'
import { actingOf } from '../../../../../modules/federation/read/acting'
import { ownLots } from '../../../../../modules/supply/read/own-lots'
import { makeLotWorkflow } from '../../../../../workflows/supply/make-lot'
import { idempotencyKeySchema } from '../../../../checkout-schemas'
import { lotNote } from './lot-schemas'

/** What the group made, lot by lot. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json(await ownLots(knex, actingOf(req).organizationId))
}

/** Another one, perhaps written down a while ago and without signal. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { organizationId, by } = actingOf(req)
  const key = read(idempotencyKeySchema, req.headers['idempotency-key'])
  const input = { organizationId, by, key, note: read(lotNote, req.body) }
  const { result } = await makeLotWorkflow(req.scope).run({ input })
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.status(result.isNew ? 201 : 200).json(await ownLots(knex, organizationId))
}
