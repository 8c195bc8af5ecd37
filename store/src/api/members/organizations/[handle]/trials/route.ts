import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { read } from '../../../../../kernel/problem'
import { actingOf } from '../../../../../modules/federation/read/acting'
import { ownTrials } from '../../../../../modules/training/read/trials/own-trials'
import { noteTrialEntryWorkflow } from '../../../../../workflows/training/note-trial-entry'
import { idempotencyKeySchema } from '../../../../checkout-schemas'
import { trialSchema } from './trial-schema'

/** What the group tries, and what it was advised. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json(await ownTrials(knex, actingOf(req).organizationId))
}

/** A member, or a helper with a mandate, tells the next of a trial, or tells it anew. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { organizationId, by } = actingOf(req)
  const key = read(idempotencyKeySchema, req.headers['idempotency-key'])
  const input = { organizationId, by, key, request: read(trialSchema, req.body) }
  const { result } = await noteTrialEntryWorkflow(req.scope).run({ input })
  res.status(result.isNew ? 201 : 200)
  return GET(req, res)
}
