import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import type { OwnProfileProposals } from '../../../../../contracts'
import { read } from '../../../../../kernel/problem'
import { actingOf } from '../../../../../modules/federation/read/acting'
import { newestProfileProposal } from '../../../../../modules/federation/read/profile-proposals'
import { proposeProfileWorkflow } from '../../../../../workflows/federation/propose-profile'
import { idempotencyKeySchema } from '../../../../checkout-schemas'
import { profileSchema } from './profile-schema'

/** How the group's newest proposal stands. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { organizationId } = actingOf(req)
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const proposal = await newestProfileProposal(knex, organizationId)
  res.json({ proposal } satisfies OwnProfileProposals)
}

/** A member, or a helper with a mandate, proposes how the group is presented. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { organizationId, by, role, memberName } = actingOf(req)
  const key = read(idempotencyKeySchema, req.headers['idempotency-key'])
  const input = { organizationId, by, role, memberName, key, request: read(profileSchema, req.body) }
  await proposeProfileWorkflow(req.scope).run({ input })
  res.status(201)
  return GET(req, res)
}
