import { createWorkflow, transform, when, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import { setAuthAppMetadataStep } from '@medusajs/medusa/core-flows'
import { markPhoneStep } from './steps/mark-phone'
import { openSessionStep } from './steps/open-session'
import { useEntryStep } from './steps/use-entry'

export type Entry = {
  authIdentityId: string
  codeId: string
  isShared: boolean
  device: string
  mark: string | null
}

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
  const entered = transform({ input, entry }, ({ input, entry }) => ({
    memberId: entry.memberId,
    isShared: input.isShared,
    device: input.device,
    mark: input.mark,
  }))
  const mark = markPhoneStep(entered)
  const session = openSessionStep(entered)
  return new WorkflowResponse(transform({ session, mark }, ({ session, mark }) => ({ ...session, mark })))
})
