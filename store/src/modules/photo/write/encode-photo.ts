import { randomBytes } from 'node:crypto'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Photo } from '../../../contracts'
import { asDiskFull } from '../../../kernel/disk-full'
import type { PhotoKind } from '../rules/photo-kind'
import { PHOTO_FORMATS, PHOTO_JPEG_WIDTH, PHOTO_WIDTHS } from '../../../contracts/product/photo-limits'
import { copiesOf } from './draw-copies'
import { brokenPhoto, readPixels } from './read-pixels'

export const newPhotoKey = () => randomBytes(16).toString('hex')

/** `formats`: which ones may come. `key`: of the files, when somebody must know it before they are there. */
type Wanted = { alt: string; formats?: readonly PhotoKind[]; key?: string }

/**
 * Looks at the content, never at the name; then writes upright copies of our own, without metadata, in the widths
 * the shop uses. Everything is written under another name first, so that a kill leaves no half photo.
 * @param folder where the files go · @throws Problem invalid_data
 */
export async function encodePhoto(
  bytes: Buffer,
  { alt, formats = PHOTO_FORMATS, key = newPhotoKey() }: Wanted,
  folder: string,
): Promise<Photo> {
  const { pixels, width, height } = await readPixels(bytes, formats)
  await mkdir(folder, { recursive: true })
  const widths = PHOTO_WIDTHS.filter((wanted, index) => index === 0 || wanted <= width)
  try {
    const { files, blur } = await copiesOf(pixels, widths)
    for (const [ending, content] of files) await write(path.join(folder, `${key}-${ending}`), content)
    return { key, widths, width, height, alt, ...(blur ? { blur } : {}) }
  } catch (error) {
    await removePhoto(key, folder)
    if (error instanceof Error && 'syscall' in error) throw asDiskFull(error) ?? error
    throw brokenPhoto()
  }
}

export async function removePhoto(key: string, folder: string): Promise<void> {
  const endings = PHOTO_WIDTHS.flatMap((width) => [`${width}.avif`, `${width}.webp`])
  const names = [...endings, `${PHOTO_JPEG_WIDTH}.jpg`].map((ending) => `${key}-${ending}`)
  const all = names.flatMap((name) => [name, `${name}.new`])
  await Promise.all(all.map((name) => rm(path.join(folder, name), { force: true })))
}

async function write(file: string, bytes: Buffer) {
  await writeFile(`${file}.new`, bytes)
  await rename(`${file}.new`, file)
}
