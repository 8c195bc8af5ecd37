import { queue } from '../../queue/engine.ts'
import { type Queued, type QueueState, stateWhileSending } from '../../queue/item.ts'
import { signal } from '../../signal.ts'
import { useWatched } from '../../watched.ts'

/** How it goes with something in the queue, at this moment. */
export function useStateNow(item: Queued): QueueState {
  const { isSending, photos } = useWatched(queue)
  const isOnline = useWatched(signal)
  return isSending && isOnline ? stateWhileSending(item, photos) : item.state
}
