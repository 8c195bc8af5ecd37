import type { Photo } from '#contracts'
import { photoJpeg, photoSet, photoUrl } from '../../lib/picture/photo.ts'

/** A photo of the store. `sizes`: how wide it is drawn ("84px", "100vw"). Without a photo the frame stays empty. */
export function Picture({ photo, sizes, alt }: { photo: Photo | null; sizes: string; alt?: string }) {
  if (!photo) return <span class="frame" />
  return (
    <picture>
      <source type="image/avif" srcset={photoSet(photo)} sizes={sizes} />
      <img
        src={photo.widths.includes(720) ? photoJpeg(photo) : photoUrl(photo, photo.widths[0] ?? 360)}
        width={photo.width}
        height={photo.height}
        alt={alt ?? photo.alt}
        loading="lazy"
        decoding="async"
      />
    </picture>
  )
}
