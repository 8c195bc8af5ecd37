import { createWorkflow, transform, when, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import { setAuthAppMetadataStep } from '@medusajs/medusa/core-flows'
import { openSessionStep } from './steps/open-session'
import { useEntryStep } from './steps/use-entry'

export type Entry = { authIdentityId: string; codeId: string; isShared: boolean; device: string }

/** A right code becomes a session on this phone. */
export const enterMemberWorkflow = createWorkflow('enter-member', (input: Entry) => {
  const entry = useEntryStep(input)
  when({ entry }, ({ entry }) => !entry.isKnown).then(() => {
    setAuthAppMetadataStep(
      transform({ input, entry }, ({ input, entry }) => ({
        authIdentityId: input.authIdentityId,
        actorType: 'member',
        value: entry.memberId,
      })),
    )
  })
  return new WorkflowResponse(
    openSessionStep(
      transform({ input, entry }, ({ input, entry }) => ({
        memberId: entry.memberId,
        isShared: input.isShared,
        device: input.device,
      })),
    ),
  )
})
