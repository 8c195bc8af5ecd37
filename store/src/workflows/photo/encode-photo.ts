import { randomBytes } from 'node:crypto'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import type { Photo } from '../../contracts'
import { asDiskFull } from '../../disk-full'
import { invalid } from '../../problem'
import {
  PHOTO_FORMATS,
  PHOTO_JPEG_WIDTH,
  PHOTO_MAX_PIXELS,
  PHOTO_TIMEOUT_SECONDS,
  PHOTO_WIDTHS,
} from '../../rules/photo-limits'

/**
 * Looks at the content, never at the name; then writes upright copies of our own, without metadata, in the widths
 * the shop uses. Everything is written under another name first, so that a kill leaves no half photo.
 * @param folder where the files go · @throws Problem invalid_data
 */
export async function encodePhoto(bytes: Buffer, alt: string, folder: string): Promise<Photo> {
  const upright = await open(bytes)
  const key = randomBytes(16).toString('hex')
  await mkdir(folder, { recursive: true })
  try {
    const { width, height } = await upright
      .metadata()
      .then((m) => ({ width: m.autoOrient.width, height: m.autoOrient.height }))
    const widths = PHOTO_WIDTHS.filter((wanted, index) => index === 0 || wanted <= width)
    for (const wanted of widths) {
      const avif = upright
        .clone()
        .resize({ width: wanted, withoutEnlargement: true })
        .avif({ quality: 50, effort: 1 })
      await write(path.join(folder, `${key}-${wanted}.avif`), await avif.toBuffer())
    }
    const jpeg = upright
      .clone()
      .resize({ width: PHOTO_JPEG_WIDTH, withoutEnlargement: true })
      .flatten({ background: '#fff' })
    await write(
      path.join(folder, `${key}-${PHOTO_JPEG_WIDTH}.jpg`),
      await jpeg.jpeg({ quality: 78 }).toBuffer(),
    )
    return { key, widths: [...widths], width, height, alt }
  } catch (error) {
    await removePhoto(key, folder)
    if (error instanceof Error && 'syscall' in error) throw asDiskFull(error) ?? error
    throw refused('La foto está dañada o incompleta. Prueba con otra.')
  }
}

export async function removePhoto(key: string, folder: string): Promise<void> {
  const names = [...PHOTO_WIDTHS.map((width) => `${key}-${width}.avif`), `${key}-${PHOTO_JPEG_WIDTH}.jpg`]
  const all = names.flatMap((name) => [name, `${name}.new`])
  await Promise.all(all.map((name) => rm(path.join(folder, name), { force: true })))
}

async function open(bytes: Buffer) {
  if (bytes.length === 0) throw refused('La foto llegó vacía. Vuelve a mandarla.')
  const image = sharp(bytes, { limitInputPixels: PHOTO_MAX_PIXELS, failOn: 'truncated', autoOrient: true })
  const metadata = await image.metadata().catch(() => null)
  if (!metadata || !(PHOTO_FORMATS as readonly string[]).includes(metadata.format))
    throw refused('Eso no es una foto que podamos leer. Usa JPEG, PNG o WebP.')
  if (metadata.width * metadata.height > PHOTO_MAX_PIXELS)
    throw refused('La foto es demasiado grande. Sácala con menos resolución.')
  return image.toColourspace('srgb').timeout({ seconds: PHOTO_TIMEOUT_SECONDS })
}

async function write(file: string, bytes: Buffer) {
  await writeFile(`${file}.new`, bytes)
  await rename(`${file}.new`, file)
}

function refused(message: string) {
  return invalid(message, { photo: message })
}
