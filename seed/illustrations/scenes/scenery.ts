import { type Canvas, dye, darken, lighten, curve, polyline, type Pt } from '../stroke.ts'

export type Hour = { sky: string; far: string }
export const hours: readonly Hour[] = [
  { sky: '#ecdcc0', far: dye.smoke },
  { sky: '#c6d0cd', far: '#7c8f97' },
  { sky: '#e8c8ae', far: '#8a7f8c' },
  { sky: '#e9d7a6', far: '#8b9a8c' },
]
export function hill(t: Canvas, y: number, height: number, c: string, n = 6, shadow = 0.34): string {
  const pts: Pt[] = []
  for (let i = -1; i <= n + 1; i++) pts.push([(t.w * i) / n, y - height * t.r.next()])
  const d = curve([...pts], false) + `L${t.w + 300} ${t.h + 40}L-300 ${t.h + 40}Z`
  t.fill(d, c)
  t.tone(d, darken(c, shadow), [0.1, 0.5, 0.8, 0], 0.55)
  return d
}
export function house(t: Canvas, x: number, y: number, s: number) {
  const { r } = t,
    c = r.pick(['#8a5a3c', dye.snow, dye.tile, '#7d6a55']),
    te = r.pick([dye.relbun, dye.walnut, '#6f7a80'])
  const mu = polyline([
    [x, y - s * 0.5],
    [x + s, y - s * 0.52],
    [x + s, y],
    [x, y],
  ])
  t.fill(mu, c)
  for (let i = 1; i < 6; i++) t.line(`M${x} ${y - i * s * 0.09}h${s}`, darken(c, 0.3), 1.6, 0.5)
  t.tone(mu, darken(c, 0.5), [0.2, 0, 1, 0.2], 0.7)
  t.fill(
    polyline([
      [x - s * 0.12, y - s * 0.48],
      [x + s * 0.2, y - s * 0.92],
      [x + s * 0.88, y - s * 0.93],
      [x + s * 1.14, y - s * 0.5],
    ]),
    te,
  )
  t.tone(
    polyline([
      [x - s * 0.12, y - s * 0.48],
      [x + s * 0.2, y - s * 0.92],
      [x + s * 0.88, y - s * 0.93],
      [x + s * 1.14, y - s * 0.5],
    ]),
    darken(te, 0.5),
    [0, 0, 1, 0.6],
    0.7,
  )
  t.fill(
    polyline([
      [x + s * 0.4, y - s * 0.33],
      [x + s * 0.58, y - s * 0.33],
      [x + s * 0.58, y],
      [x + s * 0.4, y],
    ]),
    dye.bark,
  )
  t.fill(
    polyline([
      [x + s * 0.72, y - s * 0.36],
      [x + s * 0.9, y - s * 0.36],
      [x + s * 0.9, y - s * 0.2],
      [x + s * 0.72, y - s * 0.2],
    ]),
    dye.michay,
  )
  t.fill(
    polyline([
      [x + s * 0.7, y - s * 1.08],
      [x + s * 0.78, y - s * 1.08],
      [x + s * 0.78, y - s * 0.85],
      [x + s * 0.7, y - s * 0.85],
    ]),
    dye.bark,
  )
  t.speckle(
    curve([
      [x + s * 0.72, y - s * 1.08],
      [x + s * 0.84, y - s * 1.08],
      [x + s * 1.1, y - s * 1.7],
      [x + s * 1.6, y - s * 2],
      [x + s * 0.9, y - s * 1.72],
    ]),
    dye.snow,
    0.5,
    true,
  )
}
export function grass(t: Canvas, y: number, n: number, c: string, s = 60) {
  for (let i = 0; i < n; i++) {
    const x = t.r.between(-20, t.w + 20),
      yy = y + t.r.between(0, t.h - y),
      k = s * (0.6 + (yy - y) / (t.h - y + 1))
    for (let q = 0; q < 7; q++)
      t.line(
        curve(
          [
            [x + t.r.wobble(6), yy],
            [x + t.r.wobble(k * 0.3), yy - k * 0.5],
            [x + t.r.wobble(k * 0.7), yy - k * t.r.between(0.8, 1.1)],
          ],
          false,
        ),
        t.r.pick([c, lighten(c, 0.25), darken(c, 0.25)]),
        3.2,
      )
  }
}
