import { MedusaError } from '@medusajs/framework/utils'
import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk'
import { FEDERATION } from '../../../modules/federation'
import type { FederationService } from '../../../modules/federation/service'

export type Invitation = {
  organizationId: string
  name: string
  role: 'leader' | 'treasurer' | 'member' | 'helper'
  phone?: string | null
  email?: string | null
  consentsToBeNamed?: boolean
  /** Staff recording who already belongs, by the minutes of the group; otherwise the invitation waits for her answer. */
  acceptedAt?: string | null
}

export const inviteMemberStep = createStep(
  'invite-member',
  async (input: Invitation, { container }) => {
    const federation = container.resolve<FederationService>(FEDERATION)
    const known = await knownMember(federation, input)
    const member =
      known ??
      (await federation.createMembers({
        name: input.name,
        phone: input.phone ?? null,
        email: input.email ?? null,
        consents_to_be_named: input.consentsToBeNamed ?? false,
      }))
    const open = await federation.listMemberships({
      organization_id: input.organizationId,
      member_id: member.id,
      until: null,
    })
    if (open.length > 0)
      throw new MedusaError(MedusaError.Types.DUPLICATE_ERROR, 'Esa persona ya está en el grupo.')
    const membership = await federation.createMemberships({
      organization_id: input.organizationId,
      member_id: member.id,
      role: input.role,
      invited_at: new Date(),
      accepted_at: input.acceptedAt ? new Date(input.acceptedAt) : null,
    })
    return new StepResponse(
      { member, membership },
      { membershipId: membership.id, newMemberId: known ? null : member.id },
    )
  },
  async (undo, { container }) => {
    if (!undo) return
    const federation = container.resolve<FederationService>(FEDERATION)
    await federation.deleteMemberships(undo.membershipId)
    if (undo.newMemberId) await federation.deleteMembers(undo.newMemberId)
  },
)

async function knownMember(federation: FederationService, { phone, email }: Invitation) {
  const [byPhone] = phone ? await federation.listMembers({ phone }) : []
  if (byPhone) return byPhone
  const [byEmail] = email ? await federation.listMembers({ email }) : []
  return byEmail ?? null
}
