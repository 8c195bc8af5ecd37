import { useState } from 'preact/hooks'
import { NotEntered, Offline, Refused } from './api.ts'

/** An action that needs the server: one at a time, and in words when it could not be done. */
export function useAction() {
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Offline | Refused | null>(null)

  /** True when it was done. What is neither a refusal nor an outage is a broken promise of the code, and thrown. */
  const run = async (what: () => Promise<unknown>): Promise<boolean> => {
    if (isBusy) return false
    setBusy(true)
    setFailure(null)
    try {
      await what()
      return true
    } catch (error) {
      if (error instanceof NotEntered) return false
      if (!(error instanceof Offline || error instanceof Refused)) throw error
      setFailure(error)
      return false
    } finally {
      setBusy(false)
    }
  }
  return { run, isBusy, failure, error: failure?.message ?? null, clear: () => setFailure(null) }
}
