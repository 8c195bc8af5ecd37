import type { Draft } from '../product/draft.ts'
import type { Queued } from './item.ts'

/** A photo of hers with its bytes, kept from the moment it was taken until the product that shows it has reached the store. */
export type KeptPhoto = {
  /** 32 hex digits; also the upload's. */
  key: string
  memberId: string
  handle: string
  draftId: string
  blob: Blob
  sha256: string
  bytes: number
  width: number
  height: number
  /** The upload was begun: its offset is asked before any byte is sent. */
  isBegun: boolean
  sentBytes: number
  /** It arrived otherwise than it left, and goes once more from the beginning. */
  isResent?: boolean
  /** Key of the store's photo once it is there. */
  photoKey: string | null
  /** Why the store does not want it, in words. */
  refused: string | null
  keptAt: string
}

/** What the sender needs of the phone's memory. Each call is all or nothing. */
export type Kept = {
  items: () => Promise<Queued[]>
  /** Changes an item that is still there; null: it is not. */
  changeItem: (id: string, change: (item: Queued) => Queued) => Promise<Queued | null>
  dropItem: (id: string) => Promise<void>
  draft: (id: string) => Promise<Draft | null>
  changeDraft: (id: string, change: Partial<Draft>) => Promise<void>
  photos: () => Promise<KeptPhoto[]>
  changePhoto: (key: string, change: Partial<KeptPhoto>) => Promise<void>
  /** The store has it all: the draft and the bytes of its photos may go. */
  dropDraft: (id: string) => Promise<void>
}
