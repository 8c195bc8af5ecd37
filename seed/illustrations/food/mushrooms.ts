import { Canvas, dye, darken, lighten, curve, type Draw, type Pt } from '../stroke.ts'

/** Forest mushrooms: whole ones standing, slices drying beside them. */
export const mushrooms: Draw = (p) => {
  const t = new Canvas(p),
    { r, w, h } = t
  t.kitchen()
  const tone = p.color ?? r.pick(['#8a5a34', '#a9743f', '#6e4a31', '#b98b57']),
    stem = p.color2 ?? '#e7d3ad',
    base = h * 0.78,
    n = p.variant ?? r.int(2, 3)
  const mushroom = (cx: number, by: number, s: number, angle: number, c: string) =>
    t.rotate(angle, cx, by, () => {
      t.shadow(cx, by, s * 0.42, 2.2, 0.55)
      const cap = by - s * 1.12,
        a = s * 0.86
      const st = curve([
        [cx - s * 0.2, cap],
        [cx + s * 0.2, cap],
        [cx + s * 0.22, by - s * 0.5],
        [cx + s * 0.36, by - s * 0.08],
        [cx + s * 0.1, by + s * 0.06],
        [cx - s * 0.2, by + s * 0.05],
        [cx - s * 0.34, by - s * 0.1],
        [cx - s * 0.23, by - s * 0.5],
      ])
      t.fill(st, stem)
      t.tone(st, darken(stem, 0.5), [0.3, 0, 1, 0.1], 0.9)
      for (let i = 0; i < 5; i++)
        t.line(
          curve(
            [
              [cx - s * 0.14 + i * s * 0.08, cap + s * 0.2],
              [cx - s * 0.16 + i * s * 0.09, by - s * 0.3],
            ],
            false,
          ),
          darken(stem, 0.3),
          2.4,
          0.5,
        )
      const under = t.ellipse(cx, cap + s * 0.05, a * 0.95, s * 0.24)
      t.fill(under, darken(stem, 0.26))
      t.clip(under, () => {
        for (let i = -12; i <= 12; i++)
          t.line(
            curve(
              [
                [cx + i * 3, cap - s * 0.1],
                [cx + i * a * 0.09, cap + s * 0.32],
              ],
              false,
            ),
            darken(stem, 0.5),
            3,
            0.6,
          )
      })
      const so = curve([
        [cx - a, cap + s * 0.03],
        [cx - a * 0.86, cap - s * 0.36],
        [cx - a * 0.36, cap - s * 0.66],
        [cx + a * 0.3, cap - s * 0.68],
        [cx + a * 0.84, cap - s * 0.38],
        [cx + a, cap + s * 0.02],
        [cx + a * 0.5, cap + s * 0.13],
        [cx, cap + s * 0.16],
        [cx - a * 0.5, cap + s * 0.13],
      ])
      t.fill(so, c)
      t.tone(so, darken(c, 0.62), [0.35, 0.05, 1.02, 0.7], 0.98)
      t.tone(so, lighten(c, 0.6), [0.6, 0.7, 0.2, 0.05], 0.55)
      if (r.next() > 0.5)
        t.clip(so, () => {
          for (let i = 0; i < 11; i++)
            t.fill(
              t.ellipse(
                cx + r.wobble(a * 0.8),
                cap - r.between(0, s * 0.6),
                r.between(3, 8),
                r.between(2, 5),
              ),
              darken(c, 0.35),
              0.6,
            )
        })
    })
  const slice = (x: number, y: number, s: number, angle: number) =>
    t.rotate(angle, x, y, () => {
      const d = curve(
        [
          [x - s, y],
          [x - s * 0.7, y - s * 0.6],
          [x, y - s * 0.82],
          [x + s * 0.72, y - s * 0.58],
          [x + s, y + 2],
          [x + s * 0.5, y + s * 0.14],
          [x + s * 0.26, y + s * 0.24],
          [x + s * 0.34, y + s * 0.94],
          [x - s * 0.3, y + s * 0.96],
          [x - s * 0.24, y + s * 0.24],
          [x - s * 0.5, y + s * 0.14],
        ] as Pt[],
        true,
        0.9,
      )
      t.add('<g transform="translate(6 9)">')
      t.fill(d, dye.bark, 0.45)
      t.add('</g>')
      t.fill(d, lighten(stem, 0.15))
      t.tone(d, darken(stem, 0.4), [0.2, 0, 1, 1], 0.6)
      t.line(
        curve(
          [
            [x - s, y],
            [x - s * 0.7, y - s * 0.6],
            [x, y - s * 0.82],
            [x + s * 0.72, y - s * 0.58],
            [x + s, y + 2],
          ],
          false,
        ),
        tone,
        9,
      )
      t.line(
        curve(
          [
            [x - s * 0.72, y + 2],
            [x, y - s * 0.24],
            [x + s * 0.72, y + 2],
          ],
          false,
        ),
        darken(stem, 0.3),
        5,
        0.8,
      )
    })
  t.hand(() => {
    const xs = n === 2 ? [0.4, 0.64] : n === 3 ? [0.3, 0.56, 0.75] : [0.26, 0.45, 0.63, 0.8]
    const ord = xs
      .map((x, i) => ({
        x,
        y: base - (i % 2 ? 44 : 0) + r.wobble(14),
        s: w * r.between(0.13, 0.2) * (n === 2 ? 1.2 : 1),
      }))
      .sort((a, b) => a.y - b.y)
    for (const o of ord) mushroom(o.x * w, o.y, o.s, r.wobble(10), shade(tone, r.wobble(0.18)))
    const m = r.int(3, 5)
    for (let i = 0; i < m; i++)
      slice(
        w * (0.2 + (0.62 * i) / (m - 1)) + r.wobble(20),
        h * 0.885 + r.wobble(16),
        r.between(36, 50),
        r.wobble(70),
      )
  })
  return t.svg()
}
const shade = (c: string, k: number) => (k > 0 ? lighten(c, k) : darken(c, -k))
