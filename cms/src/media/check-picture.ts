import sharp, { type Metadata } from 'sharp'
import { MAX_PIXELS, MAX_UPLOAD_BYTES } from './formats.ts'

export type PictureKind = { mimeType: string; extension: string }

export class PictureProblem extends Error {
  override name = 'PictureProblem'
}

const kinds: Record<string, PictureKind> = {
  jpeg: { mimeType: 'image/jpeg', extension: 'jpg' },
  png: { mimeType: 'image/png', extension: 'png' },
  webp: { mimeType: 'image/webp', extension: 'webp' },
  heif: { mimeType: 'image/avif', extension: 'avif' },
}

async function read(bytes: Buffer): Promise<Metadata | null> {
  try {
    return await sharp(bytes, { limitInputPixels: false }).metadata()
  } catch {
    return null
  }
}

const HEIC =
  'Es una foto HEIC, como las guardan los iPhone, y aquí no la podemos abrir. En el teléfono elige Ajustes, Cámara, Formatos, «Más compatible» y sácala de nuevo; o ábrela en el computador y guárdala como JPG.'

/** An ISO media file begins with its length, `ftyp` and the name of its kind; AVIF is the one kind that we read. */
function isHeic(bytes: Buffer): boolean {
  if (bytes.toString('latin1', 4, 8) !== 'ftyp') return false
  const kinds = bytes.toString('latin1', 8, Math.min(bytes.length, 64))
  return /hei[cxms]|hev[cxms]/.test(kinds) && !/avi[fs]/.test(kinds)
}

/** What a file really is, whatever its name or its sender says. */
export async function checkPicture(bytes: Buffer): Promise<PictureKind> {
  if (bytes.length > MAX_UPLOAD_BYTES) {
    throw new PictureProblem('La foto pesa más de 15 MB. Achícala y vuelve a subirla.')
  }
  if (isHeic(bytes)) throw new PictureProblem(HEIC)
  const found = await read(bytes)
  const kind = found && kinds[found.format ?? '']
  if (!found || !kind || (found.format === 'heif' && found.compression !== 'av1')) {
    throw new PictureProblem(
      'Ese archivo no es una foto que podamos usar. Súbela como JPG, PNG, WebP o AVIF.',
    )
  }
  if ((found.pages ?? 1) > 1) {
    throw new PictureProblem('Las imágenes animadas no se pueden usar. Sube una foto fija.')
  }
  if (found.width * found.height > MAX_PIXELS) {
    throw new PictureProblem(
      'La foto es demasiado grande: como máximo 60 megapíxeles. Achícala y vuelve a subirla.',
    )
  }
  return kind
}
