import { signal } from '../signal.ts'
import { useWatched } from '../watched.ts'

export const OfflineStrip = () => (
  <div role="status">
    {!useWatched(signal) && (
      <p class="strip">
        <b>Sin señal.</b> Puedes seguir: todo queda en tu teléfono.
      </p>
    )}
  </div>
)
