import { Canvas, dye, darken, lighten, curve, type Draw } from '../stroke.ts'

/** Native hazelnuts (or rosehips) in a wooden bowl, some rolled out, with a leaf sprig. */
export const nuts: Draw = (p) => {
  const t = new Canvas(p),
    { r, w, h } = t
  t.kitchen()
  const fruit = p.color ?? r.pick(['#7b3f22', '#9a5228', '#6a3a26', dye.relbun]),
    col = p.color2 ?? r.pick([dye.timber, '#8b5f3d', dye.clay, '#c9a878']),
    cx = w * r.between(0.46, 0.53),
    y = h * 0.775,
    A = w * r.between(0.28, 0.33),
    top = y - A * 0.56
  const one = (x: number, yy: number, s: number) => {
    const c = r.next() > 0.5 ? fruit : r.next() > 0.5 ? lighten(fruit, 0.16) : darken(fruit, 0.2),
      d = t.ellipse(x, yy, s, s * 0.94, 0, 0.03)
    t.fill(d, c)
    t.fill(t.ellipse(x - s * 0.34, yy - s * 0.38, s * 0.2, s * 0.12, -0.6), lighten(c, 0.65), 0.75)
    t.line(
      curve(
        [
          [x + s * 0.2, yy + s * 0.7],
          [x + s * 0.62, yy + s * 0.48],
          [x + s * 0.84, yy + s * 0.02],
        ],
        false,
      ),
      darken(c, 0.5),
      s * 0.2,
      0.7,
    )
  }
  t.shadow(cx, y, A * 0.6, 2.1, 0.6)
  t.hand(() => {
    const mouth = t.ellipse(cx, top, A, A * 0.24)
    t.fill(mouth, darken(col, 0.55))
    for (let f = 0; f < 5; f++) {
      const m = 11 - f
      for (let i = 0; i < m; i++)
        one(
          cx + ((i + 0.5) / m - 0.5) * A * (1.78 - f * 0.12) + r.wobble(7),
          top - 46 + f * 21 + Math.abs(i - m / 2) * (f < 2 ? 5 : 0) + r.wobble(6),
          r.between(22, 28),
        )
    }
    const cu = curve(
      [
        [cx - A, top],
        [cx - A * 0.72, top + A * 0.17],
        [cx, top + A * 0.245],
        [cx + A * 0.72, top + A * 0.17],
        [cx + A, top],
        [cx + A * 0.95, top + A * 0.26],
        [cx + A * 0.66, y - 14],
        [cx + A * 0.34, y + A * 0.1],
        [cx - A * 0.34, y + A * 0.1],
        [cx - A * 0.68, y - 12],
        [cx - A * 0.96, top + A * 0.25],
      ],
      true,
      0.85,
    )
    t.fill(cu, col)
    t.clip(cu, () => {
      for (let i = 0; i < 9; i++)
        t.line(
          curve(
            [
              [cx - A, top + 10 + i * 22],
              [cx + r.wobble(30), top + A * 0.26 + i * 20],
              [cx + A, top + 8 + i * 22],
            ],
            false,
          ),
          i % 2 ? darken(col, 0.28) : lighten(col, 0.22),
          3,
          0.5,
        )
    })
    t.tone(cu, darken(col, 0.62), [0.4, 0, 1.02, 0.4], 0.95)
    t.tone(cu, lighten(col, 0.5), [0.4, 0.5, 0.05, 0.1], 0.4)
    t.line(
      curve(
        [
          [cx - A, top],
          [cx - A * 0.72, top + A * 0.17],
          [cx, top + A * 0.245],
          [cx + A * 0.72, top + A * 0.17],
          [cx + A, top],
        ],
        false,
      ),
      lighten(col, 0.28),
      11,
    )
    const n = r.int(3, 6),
      side = r.pick([-1, 1])
    for (let i = 0; i < n; i++) {
      const x = cx + side * (A * 0.75 + i * 34) + r.wobble(20),
        yy = y + 56 + r.wobble(30)
      t.shadow(x, yy + 18, 22, 1.3, 0.5)
      one(x, yy, r.between(22, 27))
    }
    const bx = cx - side * A * 1.05,
      by = y + 78
    t.line(
      curve(
        [
          [bx - side * 40, by + 20],
          [bx + side * 40, by - 6],
          [bx + side * 150, by + 6],
        ],
        false,
      ),
      dye.walnut,
      6,
    )
    for (let i = 0; i < 5; i++)
      t.rotate(side * (i % 2 ? 62 : -118) + r.wobble(12), bx + side * i * 30, by + 4 - i * 2, () => {
        const x = bx + side * i * 30,
          yy = by + 4 - i * 2,
          d = curve([
            [x, yy],
            [x + 20, yy - 34],
            [x + 2, yy - 78],
            [x - 18, yy - 36],
          ])
        t.fill(d, i % 2 ? dye.nalca : dye.moss)
        t.line(
          curve(
            [
              [x, yy - 4],
              [x + 1, yy - 66],
            ],
            false,
          ),
          dye.sage,
          2.5,
        )
      })
  })
  return t.svg()
}
