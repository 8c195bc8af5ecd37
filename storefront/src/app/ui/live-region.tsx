import { useWatched, watched } from '../watched.ts'

const said = watched('')

/** Told to those who listen to the screen; others see it where it happened. */
export function announce(words: string) {
  said.set('')
  queueMicrotask(() => said.set(words))
}

export const LiveRegion = () => (
  <p class="hidden" aria-live="polite">
    {useWatched(said)}
  </p>
)
