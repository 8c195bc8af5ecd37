import type { OwnGroup } from '#contracts'
import { phone } from '../db.ts'
import { ownThings, takeBack } from '../queue/phone.ts'
import { lookAgain } from '../queue/engine.ts'
import { watched } from '../watched.ts'
import { type Draft, hasBegun, newDraft, touched } from './draft.ts'

/** The draft on the screen. `none`: it is not on this phone. `sending`: it is on its way this very moment. */
export type Open = { is: 'opening' | 'none' | 'sending' } | { is: 'open'; draft: Draft }

export const open = watched<Open>({ is: 'opening' })
/** The phone could not keep the last change, in words for her. */
export const keepingTrouble = watched<string | null>(null)

const SAVE_MS = 250
let timer = 0
let unsaved: Draft | null = null

/** Opens a draft of this phone, with the photos that outlived the tab that took them. */
export async function openDraft(id: string, memberId: string) {
  const now = open.get()
  if (now.is === 'open' && now.draft.id === id && now.draft.memberId === memberId) return
  await flush()
  open.set({ is: 'opening' })
  const draft = await takeBack(id, memberId)
  if (!draft) {
    const isThere = (await (await phone()).get('queue', id))?.state === 'sending'
    return open.set({ is: isThere ? 'sending' : 'none' })
  }
  const known = new Set(draft.photos.map((photo) => photo.id))
  const photos = (await (await phone()).getAll('photos'))
    .filter((photo) => photo.draftId === id && !known.has(photo.key))
    .sort((a, b) => a.keptAt.localeCompare(b.keptAt))
    .map(({ key }) => ({ id: key, stored: null, alt: '' }))
  open.set({ is: 'open', draft: { ...draft, photos: [...draft.photos, ...photos] } })
  await lookAgain()
}

/** Puts a draft on the phone and on the screen. */
export async function beginDraft(draft: Draft) {
  open.set({ is: 'open', draft })
  await keep(draft)
}

/** A new one; or the one that she opened before and left as empty as it was. */
export async function beginNew(memberId: string, group: OwnGroup): Promise<Draft> {
  const { begun } = await ownThings(memberId, group.handle)
  const id = begun.find((draft) => !hasBegun(draft))?.id ?? crypto.randomUUID()
  const draft = newDraft(group.commune, { id, memberId, handle: group.handle, now: Date.now() })
  await beginDraft(draft)
  return draft
}

/** It is on its way, and no longer on the screen. */
export const closeDraft = () => open.set({ is: 'opening' })

/** Changes the draft on the screen; kept on the phone a moment later. */
export function changeDraft(change: (draft: Draft) => Draft) {
  const now = open.get()
  if (now.is !== 'open') return
  const draft = { ...touched(now.draft, change(now.draft)), changedAt: Date.now() }
  open.set({ is: 'open', draft })
  unsaved = draft
  clearTimeout(timer)
  timer = window.setTimeout(() => void flush(), SAVE_MS)
}

/** What was typed in the last moment is kept now. */
export async function flush() {
  clearTimeout(timer)
  const draft = unsaved
  unsaved = null
  if (draft) await keep(draft)
}

const full =
  'No queda espacio en tu teléfono: lo último que escribiste no quedó guardado. Borra fotos o aplicaciones que no uses.'
const blocked = 'Este navegador no deja guardar nada. Ábrelo sin modo incógnito, o perderás lo que escribas.'

async function keep(draft: Draft) {
  await keeping(async () => {
    await (await phone()).put('drafts', draft)
  })
}

/** False, and said to her in words, when the phone could not keep it. */
export async function keeping(what: () => Promise<void>): Promise<boolean> {
  try {
    await what()
    keepingTrouble.set(null)
    return true
  } catch (error) {
    keepingTrouble.set(isFull(error) ? full : blocked)
    return false
  }
}

export const isFull = (error: unknown) => error instanceof DOMException && error.name === 'QuotaExceededError'

addEventListener('pagehide', () => void flush())
document.addEventListener('visibilitychange', () => void flush())
