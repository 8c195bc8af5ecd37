import type { Draft } from '../product/draft.ts'
import type { Queued } from './item.ts'
import type { Kept, KeptPhoto } from './kept.ts'

/** A phone's memory for tests. */
export function memory(start: { items: Queued[]; drafts: Draft[]; photos: KeptPhoto[] }) {
  const items = new Map(start.items.map((item) => [item.id, item]))
  const drafts = new Map(start.drafts.map((draft) => [draft.id, draft]))
  const photos = new Map(start.photos.map((photo) => [photo.key, photo]))
  const kept: Kept = {
    items: async () => [...items.values()],
    changeItem: async (id, change) => {
      const item = items.get(id)
      if (!item) return null
      const changed = change(item)
      items.set(id, changed)
      return changed
    },
    dropItem: async (id) => void items.delete(id),
    draft: async (id) => drafts.get(id) ?? null,
    changeDraft: async (id, change) => {
      const draft = drafts.get(id)
      if (draft) drafts.set(id, { ...draft, ...change })
    },
    photos: async () => [...photos.values()],
    changePhoto: async (key, change) => {
      const photo = photos.get(key)
      if (photo) photos.set(key, { ...photo, ...change })
    },
    dropDraft: async (id) => {
      drafts.delete(id)
      for (const photo of photos.values()) if (photo.draftId === id) photos.delete(photo.key)
    },
  }
  return { kept, items, drafts, photos }
}
