import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { invalid } from '../../../kernel/problem'
import { PHOTO_MAX_PIXELS, PHOTO_TIMEOUT_SECONDS } from '../../../contracts/product/photo-limits'
import { kindOfUpload, PROOF_MAX_SIDE } from '../rules/proof'

/** `imageHash` is of the pixels: the same picture with another name, wrapping or metadata has the same. */
export type Drawing = { image: Buffer; imageHash: string }

/**
 * A picture of our own, upright and without metadata, of what a buyer sent.
 * @throws Problem invalid_data
 */
export async function drawProof(bytes: Buffer): Promise<Drawing> {
  refuseWhatIsNoPicture(bytes)
  await refuseTooManyPixels(bytes)
  try {
    const { data, info } = await sharp(bytes, {
      limitInputPixels: PHOTO_MAX_PIXELS,
      failOn: 'truncated',
      autoOrient: true,
    })
      .timeout({ seconds: PHOTO_TIMEOUT_SECONDS })
      .resize({ width: PROOF_MAX_SIDE, height: PROOF_MAX_SIDE, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#fff' })
      .toColourspace('srgb')
      .raw()
      .toBuffer({ resolveWithObject: true })
    const { width, height, channels } = info
    const image = await sharp(data, { raw: { width, height, channels } }).webp({ quality: 82 }).toBuffer()
    const imageHash = createHash('sha256').update(`${width}x${height}x${channels}:`).update(data)
    return { image, imageHash: imageHash.digest('hex') }
  } catch {
    throw refused('La imagen está dañada o llegó incompleta. Mándala de nuevo, o manda otra.')
  }
}

function refuseWhatIsNoPicture(bytes: Buffer): void {
  if (bytes.length === 0) throw refused('La imagen llegó vacía. Vuelve a mandarla.')
  const kind = kindOfUpload(bytes)
  if (kind === 'pdf')
    throw refused(
      'Un PDF no lo podemos recibir. Ábrelo, sácale una captura de pantalla y mándanos esa imagen.',
    )
  if (kind === 'other')
    throw refused(
      'Eso no es una imagen que podamos leer. Manda una captura de pantalla, en JPEG, PNG o WebP.',
    )
}

async function refuseTooManyPixels(bytes: Buffer): Promise<void> {
  const size = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => null)
  if (!size) throw refused('La imagen está dañada o llegó incompleta. Mándala de nuevo, o manda otra.')
  if (size.width * size.height > PHOTO_MAX_PIXELS)
    throw refused('La imagen es demasiado grande. Manda una captura de pantalla.')
}

function refused(message: string) {
  return invalid(message, { proof: message })
}
