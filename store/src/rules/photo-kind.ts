import { PHOTO_MAX_BYTES } from './photo-limits'
import { kindOfUpload, type UploadKind } from './proof'

export type PhotoKind = UploadKind | 'heic' | 'avif'

const BRANDS: Record<string, PhotoKind> = {
  heic: 'heic',
  heix: 'heic',
  hevc: 'heic',
  heim: 'heic',
  heis: 'heic',
  mif1: 'heic',
  msf1: 'heic',
  avif: 'avif',
  avis: 'avif',
}

/** How many bytes tell what a file is. */
export const PHOTO_HEAD_BYTES = 1024

/** What a photo is by its first bytes, whatever its name says. */
export function kindOfPhoto(bytes: Uint8Array): PhotoKind {
  const kind = kindOfUpload(bytes)
  if (kind !== 'other') return kind
  const head = Buffer.from(bytes.subarray(4, 12)).toString('latin1')
  return (head.startsWith('ftyp') && BRANDS[head.slice(4)]) || 'other'
}

/** For whoever sent one of more than `PHOTO_MAX_BYTES`. */
export const PHOTO_TOO_HEAVY = `La foto pesa más de ${PHOTO_MAX_BYTES / 1024 ** 2} MB. Mándala más chica.`

/** Why it cannot be read, for whoever sent it. */
export function whyNoPhoto(kind: PhotoKind): string {
  if (kind === 'heic')
    return 'Esa foto está en formato HEIC, que aquí no se puede leer. En los ajustes de la cámara elige «Más compatible» y sácala de nuevo.'
  return 'Eso no es una foto que podamos leer. Usa JPEG, PNG o WebP.'
}
