import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { z } from '@medusajs/framework/zod'
import { FEDERATION } from '../../../../../modules/federation'
import type { FederationService } from '../../../../../modules/federation/service'
import { inviteMemberWorkflow } from '../../../../../workflows/federation/invite-member'
import { read } from '../../../../../kernel/problem'
import { invitationSchema } from '../../../../invitation-schema'
import { findOrganization } from '../find-organization'
import { staffOf } from '../../../staff'

const body = invitationSchema.extend({
  consentsToBeNamed: z.boolean().optional(),
  acceptedAt: z.string().datetime({ offset: true }).nullish(),
})

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { id } = await findOrganization(req)
  const memberships = await req.scope
    .resolve<FederationService>(FEDERATION)
    .listMemberships({ organization_id: id, until: null }, { relations: ['member'], take: 200 })
  res.json({ memberships })
}

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { id: organizationId } = await findOrganization(req)
  const input = { organizationId, invitedBy: staffOf(req).userId, ...read(body, req.body) }
  const { result } = await inviteMemberWorkflow(req.scope).run({ input })
  res.status(201).json(result)
}
