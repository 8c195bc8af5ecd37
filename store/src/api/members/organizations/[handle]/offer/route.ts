import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { read } from '../../../../../kernel/problem'
import { actingOf } from '../../../../../modules/federation/read/acting'
import { ownOffer } from '../../../../../modules/supply/read/own-offer'
import { noteOfferWorkflow } from '../../../../../workflows/supply/note-offer'
import { idempotencyKeySchema } from '../../../../checkout-schemas'
import { offerNote } from './offer-schema'

/** What the group said that it will have. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json(await ownOffer(knex, actingOf(req).organizationId))
}

/** What it says now, perhaps a while ago and without signal. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { organizationId, by } = actingOf(req)
  const key = read(idempotencyKeySchema, req.headers['idempotency-key'])
  const input = { organizationId, by, key, note: read(offerNote, req.body) }
  const { result } = await noteOfferWorkflow(req.scope).run({ input })
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.status(result.isNew ? 201 : 200).json(await ownOffer(knex, organizationId))
}
