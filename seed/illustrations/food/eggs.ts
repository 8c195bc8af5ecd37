import { Canvas, dye, darken, lighten, curve, type Draw } from '../stroke.ts'

/** Hen's eggs, brown, cream and araucana blue, in a clay bowl, on straw, or in a wire-handled basket of cloth. */
export const eggs: Draw = (p) => {
  const t = new Canvas(p),
    { r, w, h } = t
  t.kitchen()
  const shells = ['#d9ae83', '#c58f62', '#efe1c8', '#a9c2b8', '#b7cdbf', '#8fb0a8', '#e6c9a6']
  const variant = p.variant ?? r.int(0, 1),
    cx = w * r.between(0.47, 0.53),
    y = h * 0.775,
    A = w * r.between(0.29, 0.33)
  const egg = (x: number, yy: number, s: number, angle: number, c: string) =>
    t.rotate(angle, x, yy, () => {
      const d = curve([
        [x, yy - s * 1.3],
        [x + s * 0.62, yy - s * 0.72],
        [x + s * 0.92, yy + s * 0.1],
        [x + s * 0.66, yy + s * 0.82],
        [x, yy + s * 1.06],
        [x - s * 0.68, yy + s * 0.8],
        [x - s * 0.94, yy + s * 0.08],
        [x - s * 0.62, yy - s * 0.74],
      ])
      t.fill(d, c)
      t.speckle(d, darken(c, 0.3), 0.16)
      t.tone(d, darken(c, 0.55), [0.4, 0.2, 1, 0.85], 0.92)
      t.tone(d, lighten(c, 0.8), [0.5, 0.5, 0.15, 0.1], 0.5)
    })
  t.hand(() => {
    if (variant === 0) {
      const col = p.color ?? r.pick([dye.clay, '#8d4a30', '#c9a06d', dye.smoke]),
        top = y - A * 0.62
      t.shadow(cx, y, A * 0.62, 2, 0.6)
      const mouth = t.ellipse(cx, top, A, A * 0.24)
      t.fill(mouth, darken(col, 0.5))
      t.tone(mouth, dye.ink, [0.8, 0, 0.1, 0.3], 0.7)
      for (const [i, j] of [
        [-0.5, -0.06],
        [0.02, -0.1],
        [0.52, -0.05],
        [-0.28, 0.1],
        [0.27, 0.11],
      ] as const)
        egg(
          cx + i * A + r.wobble(6),
          top + j * A - 14,
          A * r.between(0.225, 0.25),
          r.wobble(38),
          r.pick(shells),
        )
      const cu = curve(
        [
          [cx - A, top],
          [cx - A * 0.72, top + A * 0.17],
          [cx, top + A * 0.245],
          [cx + A * 0.72, top + A * 0.17],
          [cx + A, top],
          [cx + A * 0.93, top + A * 0.3],
          [cx + A * 0.6, y - 10],
          [cx + A * 0.3, y + A * 0.12],
          [cx - A * 0.3, y + A * 0.12],
          [cx - A * 0.62, y - 8],
          [cx - A * 0.94, top + A * 0.28],
        ],
        true,
        0.85,
      )
      t.fill(cu, col)
      t.tone(cu, darken(col, 0.65), [0.4, 0, 1.02, 0.4], 0.95)
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
        lighten(col, 0.3),
        9,
      )
      t.line(
        curve(
          [
            [cx - A * 0.93, top + A * 0.26],
            [cx, top + A * 0.49],
            [cx + A * 0.93, top + A * 0.26],
          ],
          false,
        ),
        darken(col, 0.45),
        5,
        0.7,
      )
      egg(cx + A * r.pick([-1.05, 1.12]), y + 46, A * 0.23, r.between(55, 80), r.pick(shells))
    } else {
      const straw = p.color ?? dye.straw
      t.shadow(cx, y + 30, A, 1.5, 0.5)
      for (let i = 0; i < 150; i++) {
        const a = r.between(0, 6.28),
          q = r.between(0.72, 1.2),
          x = cx + Math.cos(a) * A * q,
          yy = y + 10 + Math.sin(a) * A * 0.3 * q
        t.line(
          curve(
            [
              [x - r.between(30, 60), yy + r.wobble(22)],
              [x, yy + r.wobble(12)],
              [x + r.between(30, 60), yy + r.wobble(22)],
            ],
            false,
          ),
          r.pick([straw, lighten(straw, 0.35), darken(straw, 0.3), darken(straw, 0.12)]),
          r.between(3, 6),
        )
      }
      t.fill(t.ellipse(cx, y + 2, A * 0.82, A * 0.22), darken(straw, 0.6))
      for (const [i, j] of [
        [-0.52, -0.02],
        [-0.02, -0.1],
        [0.5, -0.03],
        [-0.3, 0.16],
        [0.24, 0.17],
      ] as const)
        egg(
          cx + i * A + r.wobble(8),
          y + j * A - 26,
          A * r.between(0.235, 0.265),
          r.wobble(46),
          r.pick(shells),
        )
      for (let i = 0; i < 80; i++) {
        const a = r.between(0.25, 2.9),
          q = r.between(0.92, 1.16),
          x = cx + Math.cos(a) * A * q,
          yy = y + 26 + Math.sin(a) * A * 0.3 * q
        t.line(
          curve(
            [
              [x - r.between(26, 66), yy + r.wobble(16)],
              [x, yy + r.wobble(10)],
              [x + r.between(26, 66), yy + r.wobble(16)],
            ],
            false,
          ),
          r.pick([straw, lighten(straw, 0.35), darken(straw, 0.25)]),
          r.between(3, 6),
        )
      }
      const f = curve([
        [cx + A * 0.95, y + 70],
        [cx + A * 1.1, y + 40],
        [cx + A * 1.3, y + 20],
        [cx + A * 1.2, y + 52],
      ])
      t.fill(f, r.pick([dye.relbun, dye.walnut, dye.wool]))
      t.line(
        curve(
          [
            [cx + A * 0.9, y + 78],
            [cx + A * 1.3, y + 20],
          ],
          false,
        ),
        dye.snow,
        3,
      )
    }
  })
  return t.svg()
}
