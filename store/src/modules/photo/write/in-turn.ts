let last: Promise<unknown> = Promise.resolve()

/** One after the other, in the order asked: a photo of a good phone takes hundreds of megabytes while it is decoded. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = last.then(work)
  last = mine.catch(() => undefined)
  return mine
}
