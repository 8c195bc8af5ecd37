/** One band of a group's stripes: its colour (`#rrggbb`) and its width, relative to the others'. */
export type Stripe = { c: string; w: number }

const dyes = ['#26405f', '#a8402c', '#57693d', '#5f412b', '#d29a2e', '#55344a', '#bd6a48', '#6d8495']
const wool = '#efe4cf'
const raw = '#dccbad'
/** On a pale page the pale wools are deepened. */
const deepened = new Map([
  [wool, '#cbb68f'],
  [raw, '#b9a077'],
])

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

/**
 * A group's stripes, from its handle alone: the same on its pages, its labels, its map and its pictures. They read the
 * same from both ends.
 */
export function stripes(handle: string): Stripe[] {
  const r = seededRandom('stripes' + handle)
  const order = [...dyes]
  for (let i = order.length - 1; i > 0; i--) {
    const j = r.int(0, i)
    ;[order[i], order[j]] = [order[j] as string, order[i] as string]
  }
  const base = r.pick([wool, wool, raw, order[3] as string])
  const half: Stripe[] = []
  const count = r.int(3, 5)
  const colors = r.int(2, 3)
  for (let i = 0; i < count; i++)
    half.push({ c: base, w: r.between(2, 6) }, { c: order[i % colors] as string, w: r.pick([1, 1.6, 4, 7]) })
  return [...half, { c: base, w: r.between(3, 7) }, ...half.toReversed()]
}

/** The same as they stand on a pale page. */
export const stripesOnPaper = (handle: string): Stripe[] =>
  stripes(handle).map(({ c, w }) => ({ c: deepened.get(c) ?? c, w }))

/** The same as the stops of a CSS `linear-gradient`. */
export function stripeStops(handle: string): string {
  const bands = stripesOnPaper(handle)
  const total = bands.reduce((sum, { w }) => sum + w, 0)
  let end = 0
  return bands
    .map(({ c, w }, i) => {
      end += w
      return i === bands.length - 1 ? `${c} 0` : `${c} 0 ${Math.round((end / total) * 100)}%`
    })
    .join()
}
