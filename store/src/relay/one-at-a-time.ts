/**
 * Calls that come while one is under way become one more call after it: whoever waits for that one sees what it asked
 * for, and a burst of events costs two runs instead of one each.
 */
export function oneAtATime<T>(work: (given: T) => Promise<unknown>): (given: T) => Promise<void> {
  let current: Promise<unknown> | null = null
  let next: Promise<void> | null = null
  const start = (given: T): Promise<void> => {
    const run = work(given)
    current = run
    return run.then(
      () => done(run),
      (error: unknown) => {
        done(run)
        throw error
      },
    )
  }
  const done = (run: Promise<unknown>) => {
    if (current === run) current = null
  }
  return (given) => {
    if (!current) return start(given)
    next ??= current.then(
      () => follow(given),
      () => follow(given),
    )
    return next
  }
  function follow(given: T): Promise<void> {
    next = null
    return start(given)
  }
}
