import type { Photo } from '../../../contracts'

const SHOWN_WIDTH = 360

type Props = { photos: Photo[]; label: string }

/** Photos as the shop shows them, the cover first. */
export function PhotoStrip({ photos, label }: Props) {
  return (
    <ul aria-label={label} className="flex flex-wrap gap-2">
      {photos.length === 0 && (
        <li className="bg-ui-bg-subtle text-ui-fg-subtle txt-small flex h-40 w-32 items-center justify-center">
          Sin foto
        </li>
      )}
      {photos.map((photo) => (
        <li key={photo.key}>
          <img
            src={`/media/${photo.key}-${widthOf(photo)}.avif`}
            alt={photo.alt}
            className="h-40 w-32 object-cover"
          />
        </li>
      ))}
    </ul>
  )
}

function widthOf({ widths }: Photo): number {
  return widths.find((one) => one >= SHOWN_WIDTH) ?? Math.max(...widths)
}
