import { Canvas, curve, darken, dye, lighten, polyline, type Draw } from '../stroke.ts'

/** Saddler's work: a flap bag, a rolled belt, a purse, or a sheathed strap for keys. */
export const leather: Draw = (p) => {
  const t = new Canvas(p),
    { r, w, h } = t
  t.kitchen()
  const c = p.color ?? r.pick(['#8b5230', '#6b3d24', '#a8683c', '#4d3526']),
    thread = p.color2 ?? '#e6d3ac',
    variant = p.variant ?? r.int(0, 2),
    cx = w * 0.49,
    base = h * 0.82
  const stitch = (pts: readonly (readonly [number, number])[]) => {
    t.add('<g stroke-dasharray="13 11">')
    t.line(curve(pts, false), thread, 4.5)
    t.add('</g>')
  }
  t.hand(() => {
    if (variant === 0) {
      const A = w * 0.28,
        H = h * 0.34,
        top = base - H
      t.shadow(cx, base, A, 1.4, 0.6)
      t.line(
        curve(
          [
            [cx - A * 0.9, top + 40],
            [cx - A * 0.7, top - h * 0.26],
            [cx + A * 0.2, top - h * 0.32],
            [cx + A * 0.9, top + 40],
          ],
          false,
        ),
        darken(c, 0.3),
        30,
      )
      t.line(
        curve(
          [
            [cx - A * 0.9, top + 40],
            [cx - A * 0.7, top - h * 0.26],
            [cx + A * 0.2, top - h * 0.32],
            [cx + A * 0.9, top + 40],
          ],
          false,
        ),
        c,
        20,
      )
      const body = curve(
        [
          [cx - A * 0.96, top],
          [cx + A * 0.96, top],
          [cx + A * 1.06, base - 50],
          [cx + A * 0.8, base + 8],
          [cx - A * 0.8, base + 8],
          [cx - A * 1.06, base - 50],
        ],
        true,
        0.5,
      )
      t.fill(body, c)
      t.tone(body, darken(c, 0.65), [0.4, 0, 1.05, 0.4], 0.95)
      const flap = curve(
        [
          [cx - A, top - 10],
          [cx + A, top - 10],
          [cx + A * 1.02, top + H * 0.3],
          [cx + A * 0.5, top + H * 0.62],
          [cx, top + H * 0.68],
          [cx - A * 0.5, top + H * 0.62],
          [cx - A * 1.02, top + H * 0.3],
        ],
        true,
        0.6,
      )
      t.fill(flap, lighten(c, 0.1))
      t.tone(flap, darken(c, 0.55), [0.4, 0.1, 1.05, 0.6], 0.85)
      t.tone(flap, lighten(c, 0.6), [0.5, 0.5, 0.1, 0], 0.35)
      stitch([
        [cx - A * 0.94, top + 10],
        [cx - A * 0.94, top + H * 0.27],
        [cx - A * 0.46, top + H * 0.57],
        [cx, top + H * 0.62],
        [cx + A * 0.46, top + H * 0.57],
        [cx + A * 0.94, top + H * 0.27],
        [cx + A * 0.94, top + 10],
      ])
      if (p.stripes)
        t.weave(
          [cx - A * 0.99, top + H * 0.1],
          [cx + A * 0.99, top + H * 0.1],
          [cx + A * 0.99, top + H * 0.24],
          [cx - A * 0.99, top + H * 0.24],
          p.stripes,
          4,
        )
      t.fill(t.ellipse(cx, top + H * 0.56, 17, 19), '#c9a84e')
      t.fill(t.ellipse(cx - 4, top + H * 0.55, 6, 7), '#f1e2ae')
    } else if (variant === 1) {
      const y = h * 0.68
      t.shadow(cx, y + 120, w * 0.26, 1.3, 0.6)
      const outer = t.turned(
          cx,
          [
            [y, w * 0.26],
            [y + 60, w * 0.265],
            [y + 110, w * 0.26],
          ],
          0.3,
          2,
        ),
        face = t.ellipse(cx, y, w * 0.26, w * 0.078)
      t.fill(outer, c)
      t.tone(outer, darken(c, 0.6), [0.35, 0, 1.03, 0.2], 0.95)
      t.tone(outer, lighten(c, 0.5), [0.4, 0.4, 0.05, 0.1], 0.4)
      stitch([
        [cx - w * 0.25, y + 34],
        [cx - w * 0.14, y + 92],
        [cx, y + 108],
        [cx + w * 0.14, y + 92],
        [cx + w * 0.25, y + 34],
      ])
      stitch([
        [cx - w * 0.25, y + 84],
        [cx - w * 0.14, y + 144],
        [cx, y + 162],
        [cx + w * 0.14, y + 144],
        [cx + w * 0.25, y + 84],
      ])
      t.fill(face, darken(c, 0.5))
      for (let i = 0; i < 6; i++)
        t.line(
          t.ellipse(cx, y, w * (0.24 - i * 0.038), w * (0.072 - i * 0.0112)),
          i % 2 ? lighten(c, 0.15) : c,
          9,
        )
      const bx = cx + w * 0.2,
        by = y + 150
      t.line(
        curve(
          [
            [cx + w * 0.1, y + 130],
            [bx, by + 20],
            [bx + 110, by + 36],
          ],
          false,
        ),
        c,
        92,
      )
      t.line(
        polyline(
          [
            [bx + 70, by - 22],
            [bx + 150, by - 14],
            [bx + 150, by + 82],
            [bx + 70, by + 78],
            [bx + 70, by - 22],
          ],
          false,
        ),
        '#b9b1a0',
        15,
      )
      t.line(
        polyline(
          [
            [bx + 74, by + 28],
            [bx + 160, by + 36],
          ],
          false,
        ),
        '#e2dccb',
        10,
      )
    } else {
      const A = w * 0.29,
        H = h * 0.2
      for (const [i, s] of [-1, 1].entries()) {
        const x = cx + s * w * 0.06,
          y = base - 60 - (i ? 0 : 150),
          k = i ? c : darken(c, 0.25),
          sc = i ? 1 : 0.92
        t.rotate(s * -6, x, y, () => {
          const d = curve(
            [
              [x - A * sc, y - H / 2],
              [x + A * sc, y - H / 2],
              [x + A * sc + 6, y + H / 2 - 20],
              [x + A * 0.9, y + H / 2],
              [x - A * 0.9, y + H / 2],
              [x - A * sc - 6, y + H / 2 - 20],
            ],
            true,
            0.35,
          )
          t.add('<g transform="translate(20 18)">')
          t.fill(d, dye.bark, 0.4)
          t.add('</g>')
          t.fill(d, k)
          t.tone(d, darken(k, 0.6), [0.4, 0, 1.05, 0.6], 0.85)
          t.tone(d, lighten(k, 0.6), [0.5, 0.5, 0.05, 0], 0.3)
          stitch([
            [x - A * 0.92, y - H * 0.4],
            [x - A * 0.94, y + H * 0.4],
            [x + A * 0.94, y + H * 0.4],
            [x + A * 0.92, y - H * 0.4],
          ])
          if (i && p.stripes)
            t.weave(
              [x - A * 0.3, y - H / 2],
              [x - A * 0.3, y + H / 2],
              [x - A * 0.02, y + H / 2],
              [x - A * 0.02, y - H / 2],
              p.stripes,
            )
          t.fill(t.ellipse(x + A * 0.7, y, 13, 13), '#c9a84e')
        })
      }
    }
  })
  return t.svg()
}
