export type Pt = readonly [number, number]

export const round = (n: number) => (Math.round(n * 10) / 10).toString()

/** Smooth path through points (Catmull-Rom). */
export function curve(pts: readonly Pt[], closed = true, k = 1): string {
  const n = pts.length
  const at = (i: number) => (closed ? pts[(i + n) % n] : pts[Math.max(0, Math.min(n - 1, i))]) as Pt
  let d = `M${round(at(0)[0])} ${round(at(0)[1])}`
  for (let i = 0; i < (closed ? n : n - 1); i++) {
    const [a, b, c, e] = [at(i - 1), at(i), at(i + 1), at(i + 2)]
    d += `C${round(b[0] + ((c[0] - a[0]) / 6) * k)} ${round(b[1] + ((c[1] - a[1]) / 6) * k)} ${round(c[0] - ((e[0] - b[0]) / 6) * k)} ${round(c[1] - ((e[1] - b[1]) / 6) * k)} ${round(c[0])} ${round(c[1])}`
  }
  return d + (closed ? 'Z' : '')
}
export const polyline = (pts: readonly Pt[], closed = true) =>
  'M' + pts.map((p) => `${round(p[0])} ${round(p[1])}`).join('L') + (closed ? 'Z' : '')

/** The item at an index known to be inside the list; running out of it is a bug in a drawing. */
export function at<T>(list: readonly T[], i: number): T {
  const item = list[i]
  if (item === undefined) throw new RangeError(`No item ${i} in a list of ${list.length}`)
  return item
}
