import { queue } from '../../queue/engine.ts'
import { weight } from '../../queue/pace.ts'
import { paths } from '../../paths.ts'
import { useWatched } from '../../watched.ts'

/** How much waits on the phone, and the way to look at it. */
export function ToSend() {
  const { bytesLeft, items } = useWatched(queue)
  const observed = items.filter(({ state }) => state === 'observed').length
  if (bytesLeft === 0 && observed === 0) return null
  const words = [
    bytesLeft > 0 && `Quedan ${weight(bytesLeft)} por enviar`,
    observed > 0 && (observed === 1 ? 'Hay algo que arreglar' : `Hay ${observed} cosas que arreglar`),
  ]
  return (
    <a class={`more${observed > 0 ? ' mend' : ''}`} href={paths.queue}>
      {words.filter(Boolean).join('. ')}
    </a>
  )
}
