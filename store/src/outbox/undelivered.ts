/**
 * Somebody whom a message did not reach. `contact`, `name`, `place` (her groups, or the order) are for the federation's
 * staff; `keys` name the message at each gateway.
 */
export type Unreached = {
  contact: string
  name: string
  place: string
  keys: string[]
  /** Every way to her refused it for good; otherwise one may still take it. */
  isRefused: boolean
}

/** What had to be done is done, but for a message: another try may only send it. */
export class Undelivered extends Error {
  constructor(
    readonly unreached: Unreached[],
    why: string,
  ) {
    super(why)
  }

  get isRefused(): boolean {
    return this.unreached.every((one) => one.isRefused)
  }
}

/**
 * Does all deeds at once, whatever becomes of the others: who cannot be reached keeps nobody else from hearing, and a
 * gateway that is silent costs its patience once.
 * @throws what failed: a failure that is no message first, otherwise one NotTold of all
 */
export async function doAll(deeds: (() => Promise<void>)[]): Promise<void> {
  const done = await Promise.allSettled(deeds.map((deed) => deed()))
  const failures = done.flatMap((one): unknown[] => (one.status === 'rejected' ? [one.reason] : []))
  if (failures.length === 0) return
  const notTold = failures.filter((failure) => failure instanceof Undelivered)
  if (notTold.length < failures.length) throw failures.find((failure) => !(failure instanceof Undelivered))
  const why = notTold.map(({ message }) => message).join('\n')
  throw new Undelivered(
    notTold.flatMap(({ unreached }) => unreached),
    why,
  )
}
