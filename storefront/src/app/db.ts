import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { MemberHome, ProductDraft } from '#contracts'

/** What is kept of who entered. `expiresAt`: past it nothing of hers is shown, signal or not. */
export type Entry = { home: MemberHome; expiresAt: string; isShared: boolean; chosen: string | null }

/** A product that she is making or changing, as far as she came. */
export type Draft = {
  id: string
  memberId: string
  handle: string
  /** The product that it changes; null: a new one. */
  productId: string | null
  baseVersion: number | null
  content: Partial<ProductDraft>
  /** Keys of `photos`, cover first. */
  photos: string[]
  step: string
  changedAt: string
}

export type KeptPhoto = {
  key: string
  memberId: string
  handle: string
  blob: Blob
  sha256: string
  alt: string
  sentBytes: number
  /** Key of the store's photo once it is there. */
  photoKey: string | null
  keptAt: string
}

/** Something to be sent when there is signal. */
export type Queued = {
  /** Also its idempotency key. */
  id: string
  memberId: string
  handle: string
  kind: string
  title: string
  body: unknown
  state: 'waiting' | 'sending' | 'sent' | 'refused'
  reason: string | null
  queuedAt: string
}

/** The last answer of an address, to be shown while there is no signal. */
export type KeptAnswer = { value: unknown; at: string }

export type Phone = DBSchema & {
  home: { key: 'entry'; value: Entry }
  drafts: { key: string; value: Draft }
  photos: { key: string; value: KeptPhoto }
  queue: { key: string; value: Queued }
  answers: { key: string; value: KeptAnswer }
}

const version = 1
let opened: Promise<IDBPDatabase<Phone>> | null = null

/** The phone's own store. Rejects where the browser keeps nothing (some private windows). */
export function phone(): Promise<IDBPDatabase<Phone>> {
  opened ??= openDB<Phone>('mingaco-grupo', version, {
    upgrade(db) {
      db.createObjectStore('home')
      db.createObjectStore('drafts', { keyPath: 'id' })
      db.createObjectStore('photos', { keyPath: 'key' })
      db.createObjectStore('queue', { keyPath: 'id' })
      db.createObjectStore('answers')
    },
    // Another tab wants to change the shape: let it, and open anew when next asked.
    blocking: (_now, _next, event) => {
      opened = null
      ;(event.target as IDBDatabase).close()
    },
    terminated: () => {
      opened = null
    },
  }).catch((error: unknown) => {
    opened = null
    throw error
  })
  return opened
}

/** All that is hers leaves the phone. */
export async function forgetAll() {
  const db = await phone()
  await Promise.all((['home', 'drafts', 'photos', 'queue', 'answers'] as const).map((name) => db.clear(name)))
}
