import { useEffect, useState } from 'preact/hooks'
import type { DraftPhoto } from '../../product/draft.ts'
import { queue } from '../../queue/engine.ts'
import { Picture } from '../../ui/picture.tsx'
import { useWatched } from '../../watched.ts'

type Props = { photo: DraftPhoto | undefined; sizes: string; alt: string }

/** A photo of a draft: from the phone while it is there, else the store's. */
export function DraftPicture({ photo, sizes, alt }: Props) {
  const blob = useWatched(queue).photos.find(({ key }) => key === photo?.id)?.blob
  const url = useBlobUrl(blob)
  if (!blob) return <Picture photo={photo?.stored ?? null} sizes={sizes} alt={alt} />
  return url ? <img src={url} alt={alt} width={4} height={5} /> : <span class="frame" />
}

function useBlobUrl(blob: Blob | undefined) {
  const [url, setUrl] = useState<string | null>(null)
  // The memory hands out a new object each time; size and type tell whether the bytes are others.
  const known = blob && `${blob.size} ${blob.type}`
  useEffect(() => {
    const made = blob ? URL.createObjectURL(blob) : null
    setUrl(made)
    return () => {
      if (made) URL.revokeObjectURL(made)
    }
  }, [known])
  return url
}
