let last = 0

/**
 * A mobile that nobody has, of those that are given to no one (9 0…). Of the clock and never one twice, so that two
 * tests do not meet on one, whatever ran before them on the same store.
 */
export function newPhone(): string {
  last = Math.max(last + 1, Date.now())
  return `+5690${1_000_000 + (last % 9_000_000)}`
}
