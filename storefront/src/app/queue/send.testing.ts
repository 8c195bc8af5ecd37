import type { OwnProduct } from '#contracts'
import { type Draft, newDraft } from '../product/draft.ts'
import type { Queued } from './item.ts'
import type { Kept, KeptPhoto } from './kept.ts'
import { Offline } from '../failures.ts'
import { sendAll, type Transport } from './send.ts'

export const product = {
  id: 'prod_1',
  version: 1,
  state: 'in_review',
  reason: null,
  change: null,
} as OwnProduct
export const photo = (key: string, draftId = 'a'): KeptPhoto => ({
  key,
  memberId: 'm',
  handle: 'g',
  draftId,
  blob: new Blob(['x']),
  sha256: '',
  bytes: 300_000,
  width: 1600,
  height: 1200,
  isBegun: false,
  sentBytes: 0,
  photoKey: null,
  refused: null,
  keptAt: key,
})
export const draft = (id: string, photoIds: string[]): Draft => ({
  ...newDraft('Tirúa', { id, memberId: 'm', handle: 'g', now: 0 }),
  photos: photoIds.map((photoId) => ({ id: photoId, stored: null, alt: '' })),
})
export const item = (id: string, act: Queued['act'] = { is: 'product' }): Queued => ({
  id,
  memberId: 'm',
  handle: 'g',
  title: id,
  act,
  state: 'waiting',
  reason: null,
  step: null,
  theirs: null,
  productId: null,
  queuedAt: id,
})

export const cut = new Offline('signal', '')

/** A store that takes each thing once, and a network that may be cut before or after it does. */
export function store() {
  const bytesOf = new Map<string, number>()
  const products = new Map<string, { keys: string[]; title: string }>()
  const sent = new Map<string, number>()
  const acts: string[] = []
  let fail: (where: string) => void = () => undefined
  const transport: Transport = {
    upload: async ({ key, bytes }, onSent) => {
      fail(`before upload ${key}`)
      const from = bytesOf.get(key) ?? 0
      const half = Math.max(from, Math.round(bytes / 2))
      bytesOf.set(key, half)
      onSent(half)
      fail(`amid upload ${key}`)
      bytesOf.set(key, bytes)
      fail(`after upload ${key}`)
    },
    keepPhoto: async ({ key }) => {
      fail(`keep ${key}`)
      return { key: `stored-${key}`, widths: [], width: 1, height: 1, alt: '' }
    },
    sendWords: async (_handle, { sendKey, editing }, words) => {
      fail(`before draft ${sendKey}`)
      const version = sent.get(sendKey) ?? sent.size + 1
      sent.set(sendKey, version)
      const keys = words.photos.map(({ key }) => key)
      products.set(editing?.id ?? sendKey, { keys, title: words.title })
      fail(editing ? `after edit ${editing.id}` : `after draft ${sendKey}`)
      return { ...product, id: editing?.id ?? sendKey, version, sentAs: sendKey }
    },
    sendAct: async ({ id }, act, photoKey) => {
      fail(`act ${id}`)
      acts.push(photoKey ? `${id} with ${photoKey}` : id)
      return act.is === 'stock' || act.is === 'sale' ? product : null
    },
  }
  /** @param maySend also what she is asked about on mobile data */
  const send = ({ kept }: { kept: Kept }, maySend = true) =>
    sendAll({
      kept,
      transport,
      memberId: 'm',
      maySend: async () => maySend,
      onChange: () => undefined,
      onTaken: () => undefined,
    })
  return { send, products, sent, acts, bytesOf, failWith: (next: typeof fail) => (fail = next) }
}
