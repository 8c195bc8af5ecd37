import { Canvas, curve, darken, dye, lighten, polyline, type Draw, type Pt } from '../stroke.ts'

/** Bars of hand-poured soap: stacked, round, or wrapped in a paper band with the group's stripes. */
export const soap: Draw = (p) => {
  const t = new Canvas(p),
    { r, w, h } = t
  t.kitchen()
  const c = p.color ?? r.pick(['#e6d3a6', '#b9bf95', '#d9a98c', '#c3a7b4', '#b58a5f']),
    bits = p.color2 ?? r.pick([dye.nalca, dye.maqui, dye.walnut]),
    variant = p.variant ?? r.int(0, 2),
    cx = w * 0.48,
    base = h * 0.81
  const bar = (x: number, y: number, W: number, H: number, D: number, k: string) => {
    t.shadow(x, y, W * 0.55, 1.3, 0.5)
    const face: Pt[] = [
        [x - W / 2, y - H],
        [x + W / 2, y - H],
        [x + W / 2 + 4, y],
        [x - W / 2 - 4, y],
      ],
      top: Pt[] = [
        [x - W / 2, y - H],
        [x - W / 2 + D * 0.8, y - H - D],
        [x + W / 2 + D * 0.8, y - H - D],
        [x + W / 2, y - H],
      ],
      side: Pt[] = [
        [x + W / 2, y - H],
        [x + W / 2 + D * 0.8, y - H - D],
        [x + W / 2 + D * 0.8 + 4, y - D],
        [x + W / 2 + 4, y],
      ]
    for (const [pts, col] of [
      [face, k],
      [top, lighten(k, 0.3)],
      [side, darken(k, 0.3)],
    ] as const) {
      const d = curve(pts, true, 0.12)
      t.fill(d, col)
      t.clip(d, () => {
        for (let i = 0; i < 26; i++)
          t.fill(
            t.ellipse(
              x + r.wobble(W * 0.7),
              y - H / 2 + r.wobble(H),
              r.between(2, 6),
              r.between(1.5, 3),
              r.wobble(2),
            ),
            bits,
            0.65,
          )
      })
    }
    t.tone(polyline(face), darken(k, 0.5), [0.4, 0, 1.05, 0.5], 0.6)
    t.tone(polyline(side), darken(k, 0.6), [0, 0, 1, 0.6], 0.6)
    if (variant === 2) {
      const a = x - W * 0.2,
        b = x + W * 0.2
      t.fill(
        polyline([
          [a, y - H],
          [b, y - H],
          [b + D * 0.8, y - H - D],
          [a + D * 0.8, y - H - D],
        ]),
        lighten(dye.snow, 0.5),
      )
      t.fill(
        polyline([
          [a, y - H],
          [b, y - H],
          [b, y + 1],
          [a, y + 1],
        ]),
        dye.snow,
      )
      if (p.stripes) t.weave([a, y - H], [a, y + 1], [b, y + 1], [b, y - H], p.stripes)
    }
  }
  t.hand(() => {
    if (variant === 1)
      for (const [x, y, R] of [
        [cx - 130, base - 70, 128],
        [cx + 130, base - 30, 138],
        [cx - 50, base + 50, 120],
      ] as const) {
        t.shadow(x, y, R * 0.9, 1.4, 0.5)
        const d = t.turned(
            x,
            [
              [y - 66, R * 0.92],
              [y - 40, R],
              [y - 14, R * 0.94],
            ],
            0.36,
            3,
          ),
          face = t.ellipse(x, y - 66, R * 0.9, R * 0.33)
        t.fill(d, c)
        t.tone(d, darken(c, 0.5), [0.35, 0, 1.02, 0.3], 0.8)
        t.fill(face, lighten(c, 0.3))
        for (let i = 0; i < 6; i++)
          t.rotate(i * 60, x, y - 66, () =>
            t.fill(
              curve([
                [x, y - 66],
                [x + 12, y - 82],
                [x, y - 100],
                [x - 12, y - 82],
              ]),
              bits,
              0.55,
            ),
          )
        t.tone(face, darken(c, 0.3), [0.4, 0.2, 1, 0.8], 0.4)
      }
    else if (variant === 2) {
      bar(cx - 10, base + 26, w * 0.5, 150, 84, c)
      bar(cx + 30, base - 120, w * 0.46, 140, 80, lighten(c, 0.14))
    } else {
      bar(cx + 90, base - 40, w * 0.34, 120, 70, darken(c, 0.12))
      bar(cx - 90, base + 40, w * 0.36, 124, 74, c)
      bar(cx + 10, base - 150, w * 0.35, 116, 70, lighten(c, 0.2))
    }
    const sx = w * 0.74,
      sy = base + 76
    t.line(
      curve(
        [
          [sx - 70, sy + 20],
          [sx + 20, sy],
          [sx + 130, sy - 30],
        ],
        false,
      ),
      dye.moss,
      6,
    )
    for (let i = 0; i < 11; i++) {
      const x = sx - 40 + i * 16,
        y = sy + 14 - i * 4
      t.fill(t.ellipse(x, y + (i % 2 ? -12 : 12), 6, 15, i % 2 ? 0.6 : -0.6), i > 6 ? bits : dye.nalca)
    }
  })
  return t.svg()
}
