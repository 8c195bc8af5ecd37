import { enqueue } from '../queue/engine.ts'
import { newItem } from '../queue/item.ts'
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
  const { id, memberId, handle, editing } = draft
  const { title } = draft.content
  await enqueue(
    newItem({ id, memberId, handle, title, act: { is: 'product' }, productId: editing?.id ?? null }),
  )
  closeDraft()
}
