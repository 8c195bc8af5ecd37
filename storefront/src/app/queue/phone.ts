import type { Draft } from '../product/draft.ts'
import { phone, type Phone } from '../db.ts'
import { isOpen, type Queued } from './item.ts'
import type { Kept, KeptPhoto } from './kept.ts'
import { itemOf } from './stored-item.ts'

/** The phone's memory, as the sender sees it. */
export const kept: Kept = {
  items: async () => (await (await phone()).getAll('queue')).map(itemOf),
  async changeItem(id, change) {
    const tx = (await phone()).transaction('queue', 'readwrite')
    const item = await tx.store.get(id)
    const changed = item ? change(itemOf(item)) : null
    if (changed) await tx.store.put(changed)
    await tx.done
    return changed
  },
  dropItem: (id) => forgetItem(id),
  draft: async (id) => (await (await phone()).get('drafts', id)) ?? null,
  changeDraft: (id, change) => changeIn('drafts', id, change),
  photos: async () => (await phone()).getAll('photos'),
  changePhoto: (key, change) => changeIn('photos', key, change),
  dropDraft: (id) => forgetDraft(id),
}

async function changeIn<Name extends 'drafts' | 'photos'>(
  name: Name,
  key: string,
  change: Partial<Phone[Name]['value']>,
) {
  const tx = (await phone()).transaction(name, 'readwrite')
  const thing = await tx.store.get(key)
  if (thing) await tx.store.put({ ...thing, ...change })
  await tx.done
}

export async function forgetDraft(id: string) {
  const tx = (await phone()).transaction(['drafts', 'photos'], 'readwrite')
  await tx.objectStore('drafts').delete(id)
  const photos = tx.objectStore('photos')
  for (const { key, draftId } of await photos.getAll()) if (draftId === id) await photos.delete(key)
  await tx.done
}

export const saveDraft = async (draft: Draft) => {
  await (await phone()).put('drafts', draft)
}

export const savePhoto = async (photo: KeptPhoto) => {
  await (await phone()).put('photos', photo)
}

export const forgetPhoto = async (key: string) => (await phone()).delete('photos', key)

export const saveItem = async (item: Queued) => {
  await (await phone()).put('queue', item)
}

export const forgetItem = async (id: string) => (await phone()).delete('queue', id)

/**
 * Takes a product back from the queue, to go on with it. Null: it is being sent this moment, or gone, or another woman's
 * who uses this phone too. After a clear no its next sending is another one.
 */
export async function takeBack(id: string, memberId: string): Promise<Draft | null> {
  const tx = (await phone()).transaction(['drafts', 'queue'], 'readwrite')
  const item = await tx.objectStore('queue').get(id)
  const draft = await tx.objectStore('drafts').get(id)
  const isFree = item?.state !== 'sending' && draft?.memberId === memberId
  if (isFree) await tx.objectStore('queue').delete(id)
  await tx.done
  if (!isFree) return null
  return item?.state === 'observed'
    ? { ...draft, sendKey: crypto.randomUUID(), observation: item.reason }
    : draft
}

/** What this member has on this phone for this group. */
export async function ownThings(memberId: string, handle: string) {
  const db = await phone()
  const isOwn = (thing: { memberId: string; handle: string }) =>
    thing.memberId === memberId && thing.handle === handle
  const [drafts, items, photos] = await Promise.all([db.getAll('drafts'), kept.items(), db.getAll('photos')])
  const own = { drafts: drafts.filter(isOwn), items: items.filter(isOwn), photos: photos.filter(isOwn) }
  const queued = new Set(own.items.map(({ id }) => id))
  return {
    ...own,
    /** Begun and not sent. */
    begun: own.drafts.filter(({ id }) => !queued.has(id)).sort((a, b) => b.changedAt - a.changedAt),
    open: own.items.filter(isOpen),
  }
}
