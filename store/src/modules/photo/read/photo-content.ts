import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { env } from '../../../env'
import { PHOTO_JPEG_WIDTH, PHOTO_WIDTHS, SENT_MAX_BYTES } from '../../../contracts/product/photo-limits'

/** What came from a phone of ours weighs less; of anything heavier a copy does. */
const HEAVIEST_BYTES = 4 * SENT_MAX_BYTES

/**
 * A group's photo as bytes: as it came, without what the phone wrote beside it, when that is there and light; else our
 * widest copy. @throws when there is none
 */
export async function photoContent(key: string): Promise<Buffer> {
  const original = await readFile(path.join(env.originalsDir, key)).catch(() => null)
  if (original && original.length <= HEAVIEST_BYTES) return original
  const files = [...PHOTO_WIDTHS].reverse().map((width) => path.join(env.photosDir, `${key}-${width}.webp`))
  for (const file of files) {
    const copy = await readFile(file).catch(() => null)
    if (copy) return copy
  }
  throw new Error(`the photo ${key} is not there`)
}

/** The JPEGs of photos for a paper, by their keys; what is not there is left out. */
export async function previewsOf(keys: readonly string[]): Promise<Record<string, Buffer>> {
  const read = await Promise.all(
    keys.map(async (key): Promise<[string, Buffer | null]> => [
      key,
      await readFile(path.join(env.photosDir, `${key}-${PHOTO_JPEG_WIDTH}.jpg`)).catch(() => null),
    ]),
  )
  return Object.fromEntries(read.flatMap(([key, bytes]) => (bytes ? [[key, bytes] as const] : [])))
}
