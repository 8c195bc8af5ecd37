import { Canvas, dye, darken, lighten, curve, polyline, type Draw } from '../stroke.ts'

/** Preserve jar with fruit showing through the glass, a plain lid, and some fruit on the table (none with variant 1). */
export const preserve: Draw = (p) => {
  const t = new Canvas(p),
    { r, w, h } = t
  t.kitchen()
  const col = p.color ?? r.pick(['#7b2f3c', dye.maqui, '#b4502b', '#c77f2b', '#8d8a4f', '#a8402c'])
  const cx = w * r.between(0.46, 0.54),
    base = h * 0.83,
    height = h * r.between(0.34, 0.47),
    bw = w * r.between(0.165, 0.225),
    top = base - height
  const fruit = (x: number, y: number, s: number) => {
    t.fill(t.ellipse(x, y, s, s * 0.93, 0, 0.04), col)
    const d = t.ellipse(x, y, s, s * 0.93)
    t.tone(d, darken(col, 0.5), [0.3, 0.2, 1, 0.9], 0.95)
    t.fill(t.ellipse(x - s * 0.35, y - s * 0.4, s * 0.16, s * 0.1, 0.6), lighten(col, 0.7), 0.8)
    t.line(
      curve(
        [
          [x, y - s * 0.85],
          [x + 5, y - s * 1.3],
          [x + 14, y - s * 1.7],
        ],
        false,
      ),
      dye.moss,
      4,
    )
    if (r.next() > 0.5) {
      const leaf = curve([
        [x + 12, y - s * 1.5],
        [x + 42, y - s * 1.85],
        [x + 72, y - s * 1.35],
        [x + 40, y - s * 1.15],
      ])
      t.fill(leaf, dye.nalca)
      t.tone(leaf, dye.moss, [0, 0, 0.6, 1], 0.8)
    }
  }
  const n = p.variant === 1 ? 0 : r.int(1, 4),
    side = r.pick([-1, 1])
  t.shadow(cx, base, bw, 1.8)
  const jar = t.turned(
    cx,
    [
      [top, bw * 0.8],
      [top + 22, bw * 0.86],
      [top + 64, bw * 1.02],
      [base - 70, bw * 1.03],
      [base - 8, bw * 0.94],
    ],
    0.17,
  )
  t.hand(() => {
    t.fill(jar, darken(col, 0.06))
    t.clip(jar, () => {
      for (let i = 0; i < 26; i++) {
        const x = cx + r.wobble(bw),
          y = r.between(top + 70, base)
        const d = t.ellipse(x, y, r.between(20, 36), r.between(16, 30), r.wobble(1), 0.06)
        t.fill(
          d,
          r.next() > 0.5 ? lighten(col, r.between(0.05, 0.22)) : darken(col, r.between(0.1, 0.28)),
          0.8,
        )
      }
      t.fill(
        polyline([
          [cx - bw * 1.1, top - 20],
          [cx + bw * 1.1, top - 20],
          [cx + bw * 1.1, top + 58],
          [cx, top + 72],
          [cx - bw * 1.1, top + 58],
        ]),
        lighten(col, 0.62),
      )
    })
    t.tone(jar, darken(col, 0.62), [0.45, 0.1, 1.06, 0.3], 0.95)
    t.clip(jar, () => {
      t.fill(
        curve(
          [
            [cx - bw * 0.84, top + 70],
            [cx - bw * 0.7, top + 66],
            [cx - bw * 0.72, base - 40],
            [cx - bw * 0.84, base - 60],
          ],
          true,
          0.5,
        ),
        '#fff3df',
        0.55,
      )
      t.fill(
        curve(
          [
            [cx + bw * 0.8, top + 90],
            [cx + bw * 0.85, top + 90],
            [cx + bw * 0.84, base - 70],
            [cx + bw * 0.8, base - 60],
          ],
          true,
          0.5,
        ),
        '#fff3df',
        0.28,
      )
    })
    const cap = p.color2 ?? r.pick([dye.walnut, dye.smoke, '#b9a075', dye.relbun, dye.indigo])
    const lid = t.turned(
        cx,
        [
          [top - 46, bw * 0.88],
          [top - 40, bw * 0.92],
          [top + 4, bw * 0.92],
        ],
        0.16,
        2,
      ),
      face = t.ellipse(cx, top - 46, bw * 0.88, bw * 0.15)
    t.fill(lid, cap)
    t.tone(lid, darken(cap, 0.5), [0.4, 0, 1, 0.1], 0.9)
    t.fill(face, lighten(cap, 0.2))
    t.tone(face, darken(cap, 0.2), [0.2, 0, 1, 0.5], 0.6)
    for (let i = 0; i < 14; i++) {
      const a = (i / 13) * 3.14,
        x = cx - Math.cos(a) * bw * 0.91
      t.line(
        polyline(
          [
            [x, top - 36 + Math.sin(a) * bw * 0.14],
            [x, top - 2 + Math.sin(a) * bw * 0.14],
          ],
          false,
        ),
        darken(cap, 0.35),
        2,
        0.45,
      )
    }
    // hanging tag
    const x = cx - bw * 0.2,
      y = top + 30
    t.line(
      curve(
        [
          [cx - bw * 0.84, y - 18],
          [cx - bw * 0.2, y + 6],
          [cx + bw * 0.84, y - 18],
        ],
        false,
      ),
      dye.wool,
      5,
    )
    t.rotate(r.wobble(9), x, y, () => {
      const tag = polyline([
        [x - 16, y + 26],
        [x, y + 8],
        [x + 40, y + 8],
        [x + 56, y + 26],
        [x + 56, y + 150],
        [x - 16, y + 150],
      ])
      t.fill(tag, dye.snow)
      if (p.stripes)
        t.clip(tag, () =>
          t.weave([x - 18, y + 84], [x + 60, y + 84], [x + 60, y + 134], [x - 18, y + 134], p.stripes ?? []),
        )
      t.fill(t.ellipse(x + 20, y + 24, 5, 5), dye.walnut)
      t.tone(tag, '#c9b190', [0.3, 0, 1, 1], 0.5)
    })
  })
  t.hand(() => {
    for (let i = 0; i < n; i++) {
      const s = r.between(30, 42),
        x = cx + side * (bw * 1.35 + i * 62) + r.wobble(12),
        y = base + 24 + (i % 2) * 34
      t.shadow(x, y + s * 0.75, s, 1.3, 0.5)
      fruit(x, y, s)
    }
  })
  return t.svg()
}
