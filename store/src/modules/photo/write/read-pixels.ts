import sharp from 'sharp'
import { invalid } from '../../../kernel/problem'
import { kindOfPhoto, PHOTO_TOO_HEAVY, whyNoPhoto, type PhotoKind } from '../rules/photo-kind'
import {
  PHOTO_MAX_ASPECT,
  PHOTO_MAX_BYTES,
  PHOTO_MAX_PIXELS,
  PHOTO_TIMEOUT_SECONDS,
  PHOTO_WIDTHS,
} from '../../../contracts/product/photo-limits'
import { inTurn } from './in-turn'

/** Upright, opaque, in sRGB, and no wider than the widest copy: a picture of ours, with nothing of the file in it. */
export type Pixels = { data: Buffer; info: { width: number; height: number; channels: 1 | 2 | 3 | 4 } }

export const brokenPhoto = () => refused('La foto está dañada o incompleta. Prueba con otra.')

/**
 * Reads a photo that a person sent. What it is and how large is known before anything of it is decoded; decoding, which
 * is what takes memory, happens to one photo at a time.
 * @throws Problem invalid_data
 */
export async function readPixels(
  bytes: Buffer,
  formats: readonly PhotoKind[],
): Promise<{ pixels: Pixels; width: number; height: number }> {
  refuseWhatIsNoPhoto(bytes, formats)
  const { width, height } = await sizeOf(bytes)
  const pixels = await inTurn(() => decode(bytes)).catch(() => {
    throw brokenPhoto()
  })
  return { pixels, width, height }
}

function refuseWhatIsNoPhoto(bytes: Buffer, formats: readonly PhotoKind[]): void {
  if (bytes.length === 0) throw refused('La foto llegó vacía. Vuelve a mandarla.')
  if (bytes.length > PHOTO_MAX_BYTES) throw refused(PHOTO_TOO_HEAVY)
  const kind = kindOfPhoto(bytes)
  if (!formats.includes(kind)) throw refused(whyNoPhoto(kind))
}

async function sizeOf(bytes: Buffer): Promise<{ width: number; height: number }> {
  const metadata = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => null)
  if (!metadata) throw brokenPhoto()
  const { width, height } = metadata.autoOrient
  if (width * height > PHOTO_MAX_PIXELS)
    throw refused('La foto es demasiado grande. Sácala con menos resolución.')
  if (Math.max(width, height) > PHOTO_MAX_ASPECT * Math.min(width, height))
    throw refused('La foto es demasiado alargada. Recórtala y mándala de nuevo.')
  return { width, height }
}

async function decode(bytes: Buffer): Promise<Pixels> {
  const { data, info } = await sharp(bytes, {
    limitInputPixels: PHOTO_MAX_PIXELS,
    failOn: 'truncated',
    autoOrient: true,
  })
    .timeout({ seconds: PHOTO_TIMEOUT_SECONDS })
    .resize({ width: Math.max(...PHOTO_WIDTHS), withoutEnlargement: true })
    .flatten({ background: '#fff' })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { data, info }
}

function refused(message: string) {
  return invalid(message, { photo: message })
}
