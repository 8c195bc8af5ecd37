import type { OwnProduct, Photo, ProductDraft } from '#contracts'
import { NotEntered, Offline, Refused } from '../failures.ts'
import { type Address, type Draft, toSend } from '../product/draft.ts'
import { after, type Act, isOpen, outcomeOf, type Queued, waitsForSales } from './item.ts'
import type { Kept, KeptPhoto } from './kept.ts'

/** The ways to the store. Each throws `Offline`, `NotEntered` or `Refused`, and may be called again after any of them. */
export type Transport = {
  upload: (photo: KeptPhoto, onSent: (bytes: number) => void) => Promise<void>
  keepPhoto: (photo: KeptPhoto) => Promise<Photo>
  sendWords: (handle: string, to: Address, words: ProductDraft) => Promise<OwnProduct>
  /** Null: taken, and nothing of it is left to follow. */
  sendAct: (
    item: Queued,
    act: Exclude<Act, { is: 'product' }>,
    photoKey?: string | null,
  ) => Promise<OwnProduct | null>
}

/** `again`: something is left and may go later. `asks`: she is asked first, because it is much for her mobile data. */
export type Ending = 'done' | 'again' | 'enter' | 'asks'

type Sending = {
  kept: Kept
  transport: Transport
  memberId: string
  /** Asked before each photo. */
  maySend: () => Promise<boolean>
  onChange: () => void
  /** How a product stands in the store now that this item has arrived. */
  onTaken: (id: string, product: OwnProduct) => void
}

/** Sends all that waits, oldest first: small acts, then photos, then what shows photos that have all arrived. */
export async function sendAll(sending: Sending): Promise<Ending> {
  try {
    await sendActs(sending)
    const isAllowed = await sendPhotos(sending)
    await sendWithPhotos(sending)
    return isAllowed ? 'done' : 'asks'
  } catch (error) {
    if (error instanceof NotEntered) return 'enter'
    if (error instanceof Offline) return 'again'
    throw error
  }
}

const ownItems = async ({ kept, memberId }: Sending) =>
  (await kept.items()).filter((item) => item.memberId === memberId)

const openItems = async (sending: Sending) =>
  (await ownItems(sending)).filter(isOpen).sort((a, b) => a.queuedAt.localeCompare(b.queuedAt))

async function sendActs(sending: Sending) {
  for (const { id, act } of await openItems(sending)) {
    if (act.is === 'product' || act.is === 'profile') continue
    if (waitsForSales({ act }, await ownItems(sending))) continue
    await sendItem(sending, id, (item) => sending.transport.sendAct(item, act))
  }
}

async function sendWithPhotos(sending: Sending) {
  const { kept, transport } = sending
  for (const { id, act } of await openItems(sending)) {
    if (act.is === 'profile') {
      const photo = (await kept.photos()).find(({ draftId }) => draftId === id)
      if (photo && !photo.photoKey) continue
      const isTaken = await sendItem(sending, id, (item) => transport.sendAct(item, act, photo?.photoKey))
      if (isTaken) await kept.dropDraft(id)
    }
    if (act.is !== 'product') continue
    const draft = await kept.draft(id)
    if (!draft) continue
    const keys = photoKeys(draft, await kept.photos())
    if (!keys) continue
    const isTaken = await sendItem(sending, id, () => sendWords(sending, draft, toSend(draft, keys)))
    if (isTaken) await kept.dropDraft(id)
  }
}

/**
 * Words of before that got no answer go first, as they were: whether they had arrived or not, they are there once, and
 * what she wrote since is an edit of them.
 */
async function sendWords(
  { kept, transport, onChange }: Sending,
  draft: Draft,
  words: ProductDraft,
): Promise<OwnProduct> {
  const { id, handle, unsettled } = draft
  let { sendKey, editing }: Address = draft
  if (unsettled && JSON.stringify(unsettled.words) !== JSON.stringify(words)) {
    const earlier = await transport.sendWords(handle, unsettled, unsettled.words)
    sendKey = crypto.randomUUID()
    editing = { id: earlier.id, baseVersion: earlier.version }
  }
  const productId = editing?.id ?? null
  await kept.changeDraft(id, { sendKey, editing, unsettled: { sendKey, editing, words } })
  await kept.changeItem(id, (now) => ({ ...now, sentAs: sendKey, productId }))
  onChange()
  return transport.sendWords(handle, { sendKey, editing }, words)
}

/** Null while one of them has not arrived. */
function photoKeys(draft: Draft, photos: KeptPhoto[]): string[] | null {
  const keys = draft.photos.map(
    ({ id, stored }) => stored?.key ?? photos.find(({ key }) => key === id)?.photoKey ?? null,
  )
  return keys.every((key) => key !== null) ? keys : null
}

/** Answers whether the store took it. What cannot be sent now is thrown, after the item says that it waits. */
async function sendItem(
  { kept, onChange, onTaken }: Sending,
  id: string,
  send: (item: Queued) => Promise<OwnProduct | null>,
) {
  const item = await kept.changeItem(id, (now) => after(now, { is: 'begun' }))
  // She took it back meanwhile.
  if (item?.state !== 'sending') return false
  onChange()
  try {
    const product = await send(item)
    // A tap on + is nothing to look back at.
    if (product && item.act.is === 'product')
      await kept.changeItem(id, (now) => after(now, { is: 'taken', product }))
    else await kept.dropItem(id)
    if (product) onTaken(id, product)
    return true
  } catch (error) {
    const outcome = outcomeOf(error)
    if (outcome.is === 'changed' || outcome.is === 'refused') await kept.changeDraft(id, { unsettled: null })
    await kept.changeItem(id, (now) => after(now, outcome))
    if (outcome.is === 'cut' || outcome.is === 'not_entered') throw asStop(error)
    return false
  } finally {
    onChange()
  }
}

const asStop = (error: unknown) => (error instanceof Refused ? new Offline('server', error.message) : error)

/** Answers false when she must be asked first. A photo that is refused does not hold the others up. */
async function sendPhotos(sending: Sending): Promise<boolean> {
  const { kept, memberId } = sending
  const queued = new Set((await openItems(sending)).map(({ id }) => id))
  const waiting = (await kept.photos())
    .filter((photo) => photo.memberId === memberId && photo.photoKey === null && photo.refused === null)
    .sort((a, b) => {
      const first = Number(queued.has(b.draftId)) - Number(queued.has(a.draftId))
      return first || a.keptAt.localeCompare(b.keptAt)
    })
  for (const photo of waiting) {
    if (!(await sending.maySend())) return false
    await sendPhoto(sending, photo)
  }
  return true
}

async function sendPhoto({ kept, transport, onChange }: Sending, photo: KeptPhoto) {
  const { key, draftId } = photo
  try {
    if (photo.sentBytes < photo.bytes) {
      await kept.changePhoto(key, { isBegun: true })
      await transport.upload(photo, (sentBytes) => void kept.changePhoto(key, { sentBytes }).then(onChange))
      await kept.changePhoto(key, { sentBytes: photo.bytes })
    }
    const { key: photoKey } = await transport.keepPhoto(photo)
    await kept.changePhoto(key, { photoKey })
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    if (error.code === 'too_many') throw asStop(error)
    // The store forgot an upload that was left for too long: the bytes are still here.
    if (error.status === 404 || error.status === 410) {
      await kept.changePhoto(key, { sentBytes: 0 })
      throw asStop(error)
    }
    if (error.code === 'upload_differs' && !photo.isResent) {
      await kept.changePhoto(key, { sentBytes: 0, isResent: true })
      throw asStop(error)
    }
    await kept.changePhoto(key, { refused: error.message })
    await kept.changeItem(draftId, (item) =>
      after(item, { is: 'refused', words: error.message, step: 'photos' }),
    )
  } finally {
    onChange()
  }
}
