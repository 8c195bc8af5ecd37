import { PRODUCT_LIMITS } from '../../../../store/src/contracts/product/product-limits.ts'
import { PhotoProblem } from '../photo/problem.ts'
import { taking } from '../photo/taking.ts'
import { photoKey, readPhoto, type ReadPhoto, sha256, turnPhoto } from '../photo/read.ts'
import { lookAgain, wake } from '../queue/engine.ts'
import type { KeptPhoto } from '../queue/kept.ts'
import { forgetPhoto, savePhoto } from '../queue/phone.ts'
import type { Draft, DraftPhoto } from './draft.ts'
import { changeDraft, flush, isFull } from './open-draft.ts'

const MAX = PRODUCT_LIMITS.photos

/** Takes files in, one by one: each is safe on the phone before the next is looked at. Answers what went wrong, in words. */
export async function addPhotos(draft: Draft, files: File[]): Promise<string[]> {
  const troubles: string[] = []
  const room = MAX - draft.photos.length
  if (files.length > room) troubles.push(`Caben ${MAX} fotos: las demás no entraron.`)
  for (const file of files.slice(0, Math.max(0, room))) {
    try {
      const kept = await keepPhoto(draft, await readPhoto(file))
      changeDraft((now) => ({ ...now, photos: [...now.photos, { id: kept.key, stored: null, alt: '' }] }))
      await flush()
    } catch (error) {
      troubles.push(wordsOf(error))
    }
  }
  await sendSoon()
  return troubles
}

/** A turned photo is another one, with bytes and key of its own. */
export async function turn(draft: Draft, photo: KeptPhoto): Promise<string | null> {
  try {
    const turned = await keepPhoto(draft, await turnPhoto(photo.blob))
    changeDraft((now) => ({
      ...now,
      photos: now.photos.map((one) => (one.id === photo.key ? { ...one, id: turned.key } : one)),
    }))
    await flush()
    await forgetPhoto(photo.key)
    await sendSoon()
    return null
  } catch (error) {
    return wordsOf(error)
  }
}

export async function remove(id: string) {
  changeDraft((now) => ({ ...now, photos: now.photos.filter((photo) => photo.id !== id) }))
  await flush()
  await forgetPhoto(id)
  await lookAgain()
}

/** One place earlier; the first is the cover. */
export const moved = (photos: DraftPhoto[], id: string, to: number): DraftPhoto[] => {
  const photo = photos.find((one) => one.id === id)
  if (!photo) return photos
  const others = photos.filter((one) => one !== photo)
  return [...others.slice(0, to), photo, ...others.slice(to)]
}

/** A photo is safe on the phone as of what it belongs to. */
export async function keepPhoto(
  draft: Pick<Draft, 'id' | 'memberId' | 'handle'>,
  { blob, width, height }: ReadPhoto,
): Promise<KeptPhoto> {
  const photo: KeptPhoto = {
    key: photoKey(),
    memberId: draft.memberId,
    handle: draft.handle,
    draftId: draft.id,
    blob,
    sha256: await sha256(blob),
    bytes: blob.size,
    width,
    height,
    isBegun: false,
    sentBytes: 0,
    photoKey: null,
    refused: null,
    keptAt: new Date().toISOString(),
  }
  await savePhoto(photo)
  return photo
}

export async function sendSoon() {
  await lookAgain()
  void wake()
}

export function wordsOf(error: unknown): string {
  if (isFull(error)) return new PhotoProblem('full').message
  if (error instanceof PhotoProblem) return error.message
  throw error
}

taking.by = { readPhoto, keepPhoto, sendSoon, wordsOf }
