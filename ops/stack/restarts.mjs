/** So many falls in so long: what falls more often is broken, and a restart would only hide it. */
const limit = { falls: 5, withinMs: 10 * 60_000 }
const firstWaitMs = 500

/** How soon a thing that fell may be started again: at once, then ever later, then no more. */
export class Restarts {
  /** @type {number[]} */
  #falls = []

  /**
   * @param {number} [now]
   * @returns {number | null} how long to wait, null when it fell too often
   */
  next(now = Date.now()) {
    this.#falls = [...this.#falls.filter((at) => now - at < limit.withinMs), now]
    const { length } = this.#falls
    if (length > limit.falls) return null
    return length === 1 ? 0 : firstWaitMs * 2 ** (length - 2)
  }
}
