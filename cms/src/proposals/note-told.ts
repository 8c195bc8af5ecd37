import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import type { ProfileOutcome, ProfileOutcomeMessage } from '../../../store/src/contracts/bridge.ts'
import { tellStore } from '../bridge/tell-store.ts'
import type { Group, ProfileProposal } from '../payload-types.ts'
import { usesOf } from '../uses/read-uses.ts'

/** Said by our own code, not decided by a person. */
export const noted = { isNotedByItself: true } as const

const isOutcome = (state: ProfileProposal['state']): state is ProfileOutcome =>
  state === 'taken' || state === 'declined' || state === 'published'

/** What became of it reaches the group, and a picture that is not wanted stays with nobody. */
export const tellWhatBecame: CollectionAfterChangeHook<ProfileProposal> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  if (operation === 'create' || doc.state === previousDoc.state) return
  if (doc.state === 'declined' || doc.state === 'replaced') await dropPicture(req, previousDoc.image)
  if (!isOutcome(doc.state)) return
  await tellStore(req, '/bridge/profile-outcomes', {
    id: doc.proposal,
    outcome: doc.state,
    reason: doc.state === 'declined' ? (doc.reason ?? null) : null,
    at: new Date().toISOString(),
  } satisfies ProfileOutcomeMessage)
}

async function dropPicture(req: PayloadRequest, image: ProfileProposal['image']): Promise<void> {
  const id = typeof image === 'object' ? image?.id : image
  if (!id || (await usesOf(req, id)).length > 0) return
  await req.payload.delete({ collection: 'media', id, overrideAccess: true, req })
}

/** A profile that goes out takes along what was taken into its draft. */
export const notePublished: CollectionAfterChangeHook<Group> = async ({ doc, req }) => {
  if (doc._status !== 'published' || !doc.handle) return
  await req.payload.update({
    collection: 'profile-proposals',
    where: { and: [{ handle: { equals: doc.handle } }, { state: { equals: 'taken' } }] },
    data: { state: 'published' },
    overrideAccess: true,
    context: noted,
    req,
  })
}
