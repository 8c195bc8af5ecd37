import { watched } from './watched.ts'

/** Whether the last thing we knew of the network was good. The phone's own word counts only when it says no. */
export const signal = watched(navigator.onLine)

addEventListener('offline', () => signal.set(false))
addEventListener('online', () => signal.set(true))

/** Calls `back` each time that the signal returns or she comes back to the app with signal. */
export function whenSignalReturns(back: () => void): () => void {
  const seen = () => {
    if (document.visibilityState === 'visible' && navigator.onLine) back()
  }
  document.addEventListener('visibilitychange', seen)
  addEventListener('online', back)
  return () => {
    document.removeEventListener('visibilitychange', seen)
    removeEventListener('online', back)
  }
}
