import type { Photo } from '#contracts'
import type { Media } from './cms-types.ts'

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
  photo?.blur && blurred.test(photo.blur) ? `.photo>picture>img{background:url(${photo.blur}) 50%/cover}` : ''

/** The CMS's file, under the shop's own address. */
export const mediaUrl = (url: string) => `/cms-media/${url.split('/').pop() ?? ''}`

export function mediaSet(media: Media): string {
  const sizes = [media.sizes?.card, media.sizes?.wide, media.sizes?.full]
  return sizes
    .flatMap((size) => (size?.url && size.width ? [`${mediaUrl(size.url)} ${size.width}w`] : []))
    .join(', ')
}

export const mediaSocial = (media: Media | null | undefined) =>
  media?.sizes?.social?.url ? mediaUrl(media.sizes.social.url) : null
