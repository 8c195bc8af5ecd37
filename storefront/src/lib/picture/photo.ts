import type { Photo } from '#contracts'
import type { Media } from '../cms-types.ts'

type Format = 'avif' | 'webp'

export const photoUrl = (photo: Photo, width: number, format: Format = 'avif') =>
  `/media/${photo.key}-${width}.${format}`
export const photoJpeg = (photo: Photo) => `/media/${photo.key}-720.jpg`
export const photoSet = (photo: Photo, format: Format = 'avif') =>
  photo.widths.map((w) => `${photoUrl(photo, w, format)} ${w}w`).join(', ')

/** Photos of before were drawn without it. */
export const hasWebp = (photo: Photo) => photo.blur !== undefined

const blurred = /^data:image\/webp;base64,[\w+/=]{1,200}$/

/** Style of a photo's own blurred picture, seen where it will be until it is there. */
export const blurSheet = (photo: Photo | null | undefined) =>
  photo?.blur && blurred.test(photo.blur) ? `.whole img{background:url(${photo.blur}) 50%/cover}` : ''

/** What must stay in sight when a frame cuts a picture: the point chosen in the CMS, to a quarter of its sides. */
export function focalClass({ focalX, focalY }: Media): string {
  const quarter = (percent: number | null | undefined) =>
    Math.round(Math.min(100, Math.max(0, percent ?? 50)) / 25)
  return `x${quarter(focalX)} y${quarter(focalY)}`
}

/** The CMS's file, under the shop's own address. */
export const mediaUrl = (url: string) => `/cms-media/${url.split('/').pop() ?? ''}`
export const lessonFileUrl = (url: string) => `/cms-files/${url.split('/').pop() ?? ''}`

export function mediaSet(media: Media): string {
  const sizes = [media.sizes?.card, media.sizes?.wide, media.sizes?.full]
  return sizes
    .flatMap((size) => (size?.url && size.width ? [`${mediaUrl(size.url)} ${size.width}w`] : []))
    .join(', ')
}

/** How wide a picture is shown: what asks for it early and what shows it must agree, or it comes twice. */
export const COVER_SIZES = {
  whole: '100vw',
  face: '(min-width:48rem) 62vw, 100vw',
  product: '(min-width:64rem) 40vw, (min-width:48rem) 50vw, 100vw',
} as const

export type Cover = { srcset: string; sizes: string }

export function coverOf(media: Media | null | undefined, frame: keyof typeof COVER_SIZES): Cover | null {
  const srcset = media && mediaSet(media)
  return srcset ? { srcset, sizes: COVER_SIZES[frame] } : null
}

export const mediaSocial = (media: Media | null | undefined) =>
  media?.sizes?.social?.url ? mediaUrl(media.sizes.social.url) : null
