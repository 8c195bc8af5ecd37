/** A small seeded generator: the same seed gives the same picture and the same stripes on every machine. */
export function seededRandom(seed: string) {
  let h = 2166136261
  for (const ch of seed) h = Math.imul(h ^ ch.charCodeAt(0), 16777619)
  const next = () => {
    h = (h + 0x6d2b79f5) | 0
    let t = Math.imul(h ^ (h >>> 15), 1 | h)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  return {
    next,
    between: (a: number, b: number) => a + (b - a) * next(),
    wobble: (a: number) => (next() * 2 - 1) * a,
    pick: <T>(xs: readonly T[]): T => xs[Math.floor(next() * xs.length)] as T,
    int: (a: number, b: number) => Math.floor(a + (b - a + 1) * next()),
  }
}
