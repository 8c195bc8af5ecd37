import { enqueue } from '../queue/engine.ts'
import { kept, saveDraft } from '../queue/phone.ts'
import type { Draft } from './draft.ts'
import { closeDraft, flush } from './open-draft.ts'

/** From here on the phone sends it by itself. */
export async function sendDraft(draft: Draft) {
  await flush()
  await saveDraft(draft)
  // A photo that the store refused and that she kept is asked about again.
  for (const photo of await kept.photos())
    if (photo.draftId === draft.id && photo.refused) await kept.changePhoto(photo.key, { refused: null })
  await enqueue({
    id: draft.id,
    memberId: draft.memberId,
    handle: draft.handle,
    title: draft.content.title,
    act: { is: 'product' },
    state: 'waiting',
    reason: null,
    step: null,
    theirs: null,
    productId: draft.editing?.id ?? null,
    queuedAt: new Date().toISOString(),
  })
  closeDraft()
}
