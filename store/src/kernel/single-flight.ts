import { setTimeout as pause } from 'node:timers/promises'

/**
 * Calls that come while one is under way, or within `restMs` of its end, become one more call: a caller that waits for that
 * one sees what it asked for, and a burst of events costs a few runs instead of one each.
 */
export function singleFlight<T>(
  work: (given: T) => Promise<unknown>,
  restMs = 0,
): (given: T) => Promise<void> {
  let current: Promise<unknown> | null = null
  let next: Promise<void> | null = null
  const start = (given: T): Promise<void> => {
    const run = work(given)
    // The rest belongs to the run: until it is over, a call waits for the next one.
    const rested = run.then(rest, rest)
    current = rested
    void rested.then(() => {
      if (current === rested) current = null
    })
    return run.then(() => undefined)
  }
  const rest = () => (restMs > 0 ? pause(restMs, undefined, { ref: false }) : undefined)
  return (given) => {
    if (!current) return start(given)
    next ??= current.then(() => {
      next = null
      return start(given)
    })
    return next
  }
}
