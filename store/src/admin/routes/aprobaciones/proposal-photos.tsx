import type { Photo } from '../../../contracts'
import { PhotoStrip } from '../../components/product/photo-strip'
import type { Proposal } from '../../lib/types'

/** The photos as the shop will show them, the cover first; what was before above them when they changed. */
export function ProposalPhotos({ before, after }: Pick<Proposal, 'before' | 'after'>) {
  const keysOf = (photos: Photo[]) => photos.map(({ key }) => key).join()
  const isChanged = before !== null && keysOf(before.photos) !== keysOf(after.photos)
  if (!isChanged) return <PhotoStrip photos={after.photos} label="Fotos" />
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <PhotoStrip photos={before.photos} label="Fotos antes" isTitled />
      <PhotoStrip photos={after.photos} label="Fotos ahora" isTitled />
    </div>
  )
}
