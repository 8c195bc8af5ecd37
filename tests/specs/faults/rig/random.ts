import { createHash } from 'node:crypto'

/** Numbers from a seed (mulberry32): the same seed, the same run. */
export class Random {
  #state: number

  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  /** Numbers of its own for each file: all of them share one database, where one key stands once. */
  static of(seed: number, name: string): Random {
    return new Random(seed ^ createHash('sha256').update(name).digest().readUInt32BE(0))
  }

  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let t = this.#state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }

  /** A whole number from `from` up to and with `to`. */
  between(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1))
  }

  pick<T>(list: readonly T[]): T {
    const found = list[this.between(0, list.length - 1)]
    if (found === undefined) throw new Error('nothing to pick from')
    return found
  }

  /** A key that the store takes for its own, the same in each run of one seed. */
  key(name: string): string {
    return `${name}-${this.between(0, 0xffffffff).toString(16).padStart(8, '0')}`
  }
}
