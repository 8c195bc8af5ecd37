import type { Photo } from '#contracts'
import type { Media } from './cms-types.ts'

export const photoUrl = (photo: Photo, width: number) => `/media/${photo.key}-${width}.avif`
export const photoJpeg = (photo: Photo) => `/media/${photo.key}-720.jpg`
export const photoSet = (photo: Photo) => photo.widths.map((w) => `${photoUrl(photo, w)} ${w}w`).join(', ')

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
