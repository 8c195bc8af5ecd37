import { seededRandom } from './random.ts'

export type Stripe = { c: string; w: number }

const dyes = ['#26405f', '#a8402c', '#57693d', '#5f412b', '#d29a2e', '#55344a', '#bd6a48', '#6d8495']
const wool = '#efe4cf'
const raw = '#dccbad'

/** A group's own stripes, from its handle alone: the same wherever the group appears. */
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

/** Stops for a CSS `linear-gradient`; the pale wools are deepened, since a thread stands on a pale page. */
export function stripeStops(handle: string): string {
  const bands = stripes(handle).map(({ c, w }) => ({
    c: c === wool ? '#cbb68f' : c === raw ? '#b9a077' : c,
    w,
  }))
  const total = bands.reduce((sum, { w }) => sum + w, 0)
  let end = 0
  return bands
    .map(({ c, w }, i) => {
      end += w
      return i === bands.length - 1 ? `${c} 0` : `${c} 0 ${Math.round((end / total) * 100)}%`
    })
    .join()
}
