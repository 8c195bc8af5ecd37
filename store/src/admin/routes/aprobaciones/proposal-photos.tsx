import { Text } from '@medusajs/ui'
import type { Photo } from '../../../contracts'
import type { Proposal } from '../../lib/types'

const SHOWN_WIDTH = 360

/** The photos as the shop will show them, the cover first; what was before above them when they changed. */
export function ProposalPhotos({ before, after }: Pick<Proposal, 'before' | 'after'>) {
  const keysOf = (photos: Photo[]) => photos.map(({ key }) => key).join()
  const isChanged = before !== null && keysOf(before.photos) !== keysOf(after.photos)
  if (!isChanged) return <Strip photos={after.photos} label="Fotos" />
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Strip photos={before.photos} label="Fotos antes" isTitled />
      <Strip photos={after.photos} label="Fotos ahora" isTitled />
    </div>
  )
}

function Strip({ photos, label, isTitled = false }: { photos: Photo[]; label: string; isTitled?: boolean }) {
  return (
    <div className="flex flex-col gap-y-1">
      {isTitled && (
        <Text size="small" className="text-ui-fg-subtle">
          {label}
        </Text>
      )}
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
    </div>
  )
}

function widthOf({ widths }: Photo): number {
  return widths.find((one) => one >= SHOWN_WIDTH) ?? Math.max(...widths)
}
