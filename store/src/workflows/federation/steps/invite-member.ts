import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk'
import type { MemberRole } from '../../../contracts'
import { newToken, tokenHash } from '../../../modules/access/token'
import { FEDERATION } from '../../../modules/federation'
import type { FederationService } from '../../../modules/federation/service'
import { Problem } from '../../../problem'
import { invitationEnd } from '../../../rules/invitation'

export type Invitation = {
  organizationId: string
  name: string
  role: MemberRole
  phone?: string | null
  email?: string | null
  consentsToBeNamed?: boolean
  /** Staff recording who already belongs, by the minutes of the group; otherwise the invitation waits for her answer. */
  acceptedAt?: string | null
  invitedBy?: string
}

/** The token of the link is told once. Whoever is invited again before she answered gets a new link, and the old one is void. */
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
    const [before] = await federation.listMemberships({
      organization_id: input.organizationId,
      member_id: member.id,
      until: null,
    })
    if (before?.accepted_at) throw new Problem('not_possible', 'Esa persona ya está en el grupo.')
    const token = input.acceptedAt ? null : newToken()
    const asked = {
      role: input.role,
      invited_at: new Date(),
      invited_by: input.invitedBy ?? null,
      accepted_at: input.acceptedAt ? new Date(input.acceptedAt) : null,
      token_hash: token && tokenHash(token),
      open_until: token ? invitationEnd(new Date()) : null,
    }
    const membership = before
      ? await federation.updateMemberships({ id: before.id, ...asked })
      : await federation.createMemberships({
          organization_id: input.organizationId,
          member_id: member.id,
          ...asked,
        })
    return new StepResponse(
      { member, membership, token },
      { membershipId: membership.id, before, newMemberId: known ? null : member.id },
    )
  },
  async (undo, { container }) => {
    if (!undo) return
    const federation = container.resolve<FederationService>(FEDERATION)
    if (undo.before) {
      const { id, role, invited_at, invited_by, accepted_at, token_hash, open_until } = undo.before
      await federation.updateMemberships({
        id,
        role,
        invited_at,
        invited_by,
        accepted_at,
        token_hash,
        open_until,
      })
    } else await federation.deleteMemberships(undo.membershipId)
    if (undo.newMemberId) await federation.deleteMembers(undo.newMemberId)
  },
)

async function knownMember(federation: FederationService, { phone, email }: Invitation) {
  const [byPhone] = phone ? await federation.listMembers({ phone }) : []
  if (byPhone) return byPhone
  const [byEmail] = email ? await federation.listMembers({ email }) : []
  return byEmail ?? null
}
