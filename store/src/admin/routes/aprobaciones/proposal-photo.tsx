import { Text } from '@medusajs/ui'
import type { Photo } from '../../../contracts'

const SHOWN_WIDTH = 360

/** The first photo as the shop will show it. */
export function ProposalPhoto({ photos }: { photos: Photo[] }) {
  const [photo] = photos
  if (!photo)
    return (
      <div className="bg-ui-bg-subtle flex h-40 w-32 items-center justify-center">
        <Text size="small" className="text-ui-fg-subtle">
          Sin foto
        </Text>
      </div>
    )
  const width = photo.widths.find((one) => one >= SHOWN_WIDTH) ?? Math.max(...photo.widths)
  return <img src={`/media/${photo.key}-${width}.avif`} alt={photo.alt} className="h-40 w-32 object-cover" />
}
