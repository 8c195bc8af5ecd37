import { createWorkflow, transform, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import { type Invitation, inviteMemberStep } from './steps/invite-member'
import { sendInvitationStep } from './steps/send-invitation'

/** Somebody is asked to be part of an organization. `link` is where she answers; null when she already belongs. */
export const inviteMemberWorkflow = createWorkflow('invite-member', (input: Invitation) => {
  const invited = inviteMemberStep(input)
  const link = sendInvitationStep(
    transform({ invited }, ({ invited: { member, membership, token } }) => ({
      membershipId: membership.id,
      contact: member.phone ?? member.email,
      token,
    })),
  )
  return new WorkflowResponse(
    transform({ invited, link }, ({ invited: { member, membership }, link }) => ({
      member,
      membership,
      link,
      isSent: link !== null && (member.phone ?? member.email) !== null,
    })),
  )
})
