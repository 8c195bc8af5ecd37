import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import { FEDERATION } from '../../modules/federation'
import type { FederationService } from '../../modules/federation/service'
import { wake } from '../../outbox/wake'
import { invite, type Invitation } from '../../modules/federation/write/invite-member'

/** One transaction, so that there is nothing to undo. */
const inviteMemberStep = createStep('invite-member', async (given: Invitation, { container }) => {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { memberId, membershipId, link, isSent } = await knex.transaction((trx) => invite(trx, given))
  await wake(container)
  const federation = container.resolve<FederationService>(FEDERATION)
  const [member, membership] = await Promise.all([
    federation.retrieveMember(memberId),
    federation.retrieveMembership(membershipId),
  ])
  return new StepResponse({ member, membership, link, isSent })
})

/** Somebody is asked to be part of an organization. `link` is where she answers; null when she already belongs. */
export const inviteMemberWorkflow = createWorkflow('invite-member', (input: Invitation) => {
  return new WorkflowResponse(inviteMemberStep(input))
})
