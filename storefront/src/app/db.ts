import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { MemberHome } from '#contracts'
import type { Draft } from './product/draft.ts'
import type { KeptPhoto } from './queue/kept.ts'
import type { StoredItem } from './queue/stored-item.ts'

/** What is kept of who entered. `expiresAt`: past it nothing of hers is shown, signal or not. */
export type Entry = { home: MemberHome; expiresAt: string; isShared: boolean; chosen: string | null }

/** The last answer of an address, to be shown while there is no signal. */
export type KeptAnswer = { value: unknown; at: string }

export type Phone = DBSchema & {
  home: { key: 'entry'; value: Entry }
  drafts: { key: string; value: Draft }
  photos: { key: string; value: KeptPhoto }
  queue: { key: string; value: StoredItem }
  answers: { key: string; value: KeptAnswer }
}

const version = 1
/** As the worker names it, which stands alone. */
const pictures = 'grupo-fotos'
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

/**
 * All that is hers leaves the phone. What another woman has on it, not yet sent, stays: they share the phone, not the
 * things.
 */
export async function forget(memberId: string) {
  const db = await phone()
  const tx = db.transaction(['home', 'answers', 'drafts', 'photos', 'queue'], 'readwrite')
  await Promise.all([tx.objectStore('home').clear(), tx.objectStore('answers').clear()])
  for (const name of ['drafts', 'queue'] as const)
    for (const one of await tx.objectStore(name).getAll())
      if (one.memberId === memberId) await tx.objectStore(name).delete(one.id)
  const photos = tx.objectStore('photos')
  for (const one of await photos.getAll()) if (one.memberId === memberId) await photos.delete(one.key)
  await tx.done
  await globalThis.caches?.delete(pictures)
}
