import { Canvas, at, curve, darken, dye, lighten, polyline, type Draw } from './stroke.ts'

/** A slatted crate from the garden: potatoes, leaves, tomatoes, or mixed. */
export const crate: Draw = (p) => {
  const t = new Canvas(p),
    { r, w, h } = t
  t.kitchen()
  const variant = p.variant ?? r.int(0, 3),
    color = p.color ?? at(['#b08a5e', '#6f7d4b', '#b23a22', '#a8702c'], variant),
    wood = r.pick(['#c9a06d', '#b98d5c', '#d6bd93']),
    cx = w * 0.49,
    base = h * 0.83,
    A = w * 0.34,
    H = h * 0.17,
    top = base - H
  const round = (x: number, y: number, s: number, c: string) => {
    const d = t.ellipse(x, y, s * (variant === 0 ? 1.12 : 1), s * 0.86, r.wobble(0.5), 0.05)
    t.fill(d, c)
    t.tone(d, darken(c, 0.6), [0.4, 0.1, 1, 0.95], 0.9)
    t.tone(d, lighten(c, 0.6), [0.6, 0.6, 0.15, 0.1], 0.45)
    if (variant === 0)
      for (let i = 0; i < 4; i++)
        t.fill(t.ellipse(x + r.wobble(s * 0.7), y + r.wobble(s * 0.5), 4, 2.6), darken(c, 0.45))
    else
      for (let i = 0; i < 5; i++)
        t.line(
          polyline(
            [
              [x, y - s * 0.66],
              [x + Math.cos(i * 1.26) * s * 0.4, y - s * 0.66 + Math.sin(i * 1.26) * s * 0.18],
            ],
            false,
          ),
          dye.nalca,
          6,
        )
  }
  const leaves = (x: number, y: number, s: number, c: string) => {
    for (let i = 0; i < 9; i++)
      t.rotate((i / 8 - 0.5) * 150 + r.wobble(10), x, y, () => {
        const k = i % 2 ? c : lighten(c, 0.2),
          d = curve([
            [x, y],
            [x + s * 0.36, y - s * 0.5],
            [x + s * 0.24, y - s * 1.1],
            [x, y - s * 1.3],
            [x - s * 0.26, y - s * 1.08],
            [x - s * 0.34, y - s * 0.5],
          ])
        t.fill(d, k)
        t.line(
          curve(
            [
              [x, y],
              [x + 2, y - s * 1.15],
            ],
            false,
          ),
          lighten(k, 0.4),
          3.4,
          0.7,
        )
        t.tone(d, darken(k, 0.45), [0.3, 0, 1, 1], 0.6)
      })
  }
  const carrot = (x: number, y: number) =>
    t.rotate(r.between(-30, 30), x, y, () => {
      t.line(
        curve(
          [
            [x, y - 50],
            [x - 14, y - 120],
          ],
          false,
        ),
        dye.nalca,
        9,
      )
      t.line(
        curve(
          [
            [x, y - 50],
            [x + 16, y - 126],
          ],
          false,
        ),
        '#6f7d4b',
        9,
      )
      const d = curve([
        [x - 26, y - 50],
        [x, y - 62],
        [x + 26, y - 50],
        [x + 12, y + 40],
        [x, y + 90],
        [x - 12, y + 40],
      ])
      t.fill(d, '#c96a2b')
      t.tone(d, darken('#c96a2b', 0.6), [0.3, 0, 1, 0.2], 0.8)
    })
  t.shadow(cx, base, A, 1.25, 0.6)
  t.hand(() => {
    const back = polyline([
      [cx - A * 0.92, top - 70],
      [cx + A * 0.94, top - 74],
      [cx + A, top + 20],
      [cx - A, top + 20],
    ])
    t.fill(back, darken(wood, 0.6))
    if (variant === 1)
      for (let i = 0; i < 6; i++)
        leaves(cx + (i - 2.5) * A * 0.34, top + 10 + (i % 2) * 24, 120, r.pick([color, dye.nalca, '#8b9a58']))
    else {
      if (variant === 3) {
        leaves(cx - A * 0.6, top, 140, dye.nalca)
        leaves(cx + A * 0.55, top - 6, 130, '#8b9a58')
        for (let i = 0; i < 3; i++) carrot(cx - 60 + i * 62, top - 40)
      }
      for (let row = 0; row < 3; row++)
        for (let i = 0; i < 7 - (row % 2); i++)
          round(
            cx + (i - (6 - (row % 2)) / 2) * A * 0.29 + r.wobble(6),
            top - 58 + row * 40 + (variant === 3 ? 34 : 0),
            r.between(44, 54),
            r.next() > 0.5 ? color : r.next() > 0.5 ? lighten(color, 0.16) : darken(color, 0.14),
          )
    }
    for (let k = 0; k < 3; k++) {
      const y = top + k * (H / 3),
        d = polyline([
          [cx - A * 1.03, y + 4],
          [cx + A * 1.03, y + r.wobble(4)],
          [cx + A * 1.02, y + H / 3 - 12],
          [cx - A * 1.02, y + H / 3 - 9],
        ])
      t.fill(d, k % 2 ? lighten(wood, 0.12) : wood)
      t.clip(d, () => {
        for (let i = 0; i < 4; i++)
          t.line(
            curve(
              [
                [cx - A, y + 10 + i * 12],
                [cx, y + 8 + i * 12 + r.wobble(5)],
                [cx + A, y + 10 + i * 12],
              ],
              false,
            ),
            darken(wood, 0.35),
            2.4,
            0.5,
          )
      })
      t.tone(d, darken(wood, 0.6), [0.4, 0, 1.03, 0.1], 0.7)
    }
    for (const s of [-1, 1])
      t.fill(
        polyline([
          [cx + s * A * 1.03 - 22, top - 20],
          [cx + s * A * 1.03 + 18, top - 20],
          [cx + s * A * 1.03 + 18, base + 4],
          [cx + s * A * 1.03 - 22, base + 4],
        ]),
        s > 0 ? darken(wood, 0.35) : lighten(wood, 0.05),
      )
    if (p.stripes)
      t.weave(
        [cx - 110, top + H / 3 + 6],
        [cx + 110, top + H / 3 + 4],
        [cx + 110, top + H / 1.62],
        [cx - 110, top + H / 1.62],
        p.stripes,
      )
  })
  return t.svg()
}
