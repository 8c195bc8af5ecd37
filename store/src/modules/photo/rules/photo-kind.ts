import { PHOTO_MAX_BYTES } from '../../../contracts/product/photo-limits'
import { kindOfUpload, type UploadKind } from '../../checkout/rules/proof'

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

const FAMILY = /^ftypm[is]f1/

/** How many bytes tell what a file is. */
export const PHOTO_HEAD_BYTES = 1024

/** What a photo is by its first bytes, whatever its name says. */
export function kindOfPhoto(bytes: Uint8Array): PhotoKind {
  const kind = kindOfUpload(bytes)
  if (kind !== 'other') return kind
  const head = Buffer.from(bytes.subarray(4, 64)).toString('latin1')
  if (!head.startsWith('ftyp')) return 'other'
  // A picture of any codec may begin with the family's name, and say further on which one it is.
  return FAMILY.test(head) && head.includes('avif') ? 'avif' : (BRANDS[head.slice(4, 8)] ?? 'other')
}

/** For the sender of one of more than `PHOTO_MAX_BYTES`. */
export const PHOTO_TOO_HEAVY = `La foto pesa más de ${PHOTO_MAX_BYTES / 1024 ** 2} MB. Mándala más chica.`

/** Why it cannot be read, for its sender. */
export function whyNoPhoto(kind: PhotoKind): string {
  if (kind === 'heic')
    return 'Esa foto está en formato HEIC, como las guardan los iPhone, y aquí no se puede leer. En los ajustes de la cámara elige «Más compatible» y sácala de nuevo, o ábrela en un computador y guárdala como JPEG.'
  return 'Eso no es una foto que podamos leer. Usa JPEG, PNG o WebP.'
}
