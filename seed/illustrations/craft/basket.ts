import { Canvas, at, dye, darken, lighten, curve, type Draw, type Pt } from '../stroke.ts'

/** Coiled basket (coirón sewn with chupón): bowl, tall, or with a handle. */
export const basket: Draw = (p) => {
  const t = new Canvas(p),
    { r, w, h } = t
  t.kitchen({ cloth: r.next() > 0.3 })
  const col = p.color ?? r.pick([dye.straw, '#c19a5b', '#d4b578', '#b08a50']),
    thread = p.color2 ?? r.pick([dye.walnut, dye.relbun, dye.maqui, '#8c6a38', dye.nalca])
  const variant = p.variant ?? r.int(0, 2),
    cx = w * r.between(0.47, 0.53),
    base = h * 0.83,
    height = h * at([0.24, 0.38, 0.26], variant),
    bw = w * at([0.33, 0.22, 0.3], variant),
    top = base - height,
    N = Math.round(height / 21)
  const halfWidth = (u: number) =>
    bw * (variant === 1 ? 0.78 + 0.26 * Math.sin(0.35 + u * 2.5) : 1 - 0.34 * u ** 1.9)
  const ch = 0.2
  t.shadow(cx, base, halfWidth(1), 1.7)
  t.hand(() => {
    if (variant === 2) {
      const arch = (o: number): Pt[] => [
        [cx - bw * 0.96 + o, top + 16],
        [cx - bw * 0.82 + o * 0.7, top - height * 0.75],
        [cx, top - height * 1.2 + o * 0.8],
        [cx + bw * 0.82 - o * 0.7, top - height * 0.75],
        [cx + bw * 0.96 - o, top + 16],
      ]
      t.line(curve(arch(0), false), darken(col, 0.3), 30)
      t.line(curve(arch(4), false), col, 20)
      for (let i = 1; i < 24; i++) {
        const a = Math.PI * (1 - i / 24),
          x = cx + Math.cos(a) * bw * 0.95,
          y = top + 16 - Math.sin(a) ** 0.8 * (height * 1.2 + 12)
        t.line(
          curve(
            [
              [x - 9, y + 9],
              [x + 9, y - 9],
            ],
            false,
          ),
          thread,
          4,
          0.75,
        )
      }
    }
    const mouth = t.ellipse(cx, top, halfWidth(0), halfWidth(0) * ch)
    t.fill(mouth, darken(col, 0.55))
    t.clip(mouth, () => {
      for (let i = 0; i < 6; i++)
        t.line(
          curve(
            [
              [cx - bw, top - bw * ch + i * 15],
              [cx, top - bw * ch * 0.55 + i * 16],
              [cx + bw, top - bw * ch + i * 15],
            ],
            false,
          ),
          darken(col, 0.32),
          7,
          0.7,
        )
    })
    t.tone(mouth, dye.ink, [0.9, 0, 0.1, 0.3], 0.8)
    if (variant !== 1 && r.next() > 0.45)
      t.clip(`M0 0H${w}V${top}H0Z` + t.ellipse(cx, top, halfWidth(0), halfWidth(0) * ch), () => {
        const what = r.pick(['wool', 'bread', 'egg'])
        for (let i = 0; i < 5; i++) {
          const x = cx + (i - 2) * bw * 0.34 + r.wobble(12),
            y = top - r.between(6, 26),
            s = bw * r.between(0.2, 0.27),
            c =
              what === 'wool'
                ? r.pick([dye.relbun, dye.indigo, dye.wool, dye.nalca])
                : what === 'bread'
                  ? '#c68c4e'
                  : r.pick(['#d8b48c', '#b9cbbd', '#efe0c6'])
          const d = t.ellipse(x, y, s, s * (what === 'wool' ? 1 : 0.72))
          t.fill(d, c)
          if (what === 'wool')
            t.clip(d, () => {
              for (let k = -5; k < 6; k++)
                t.line(
                  curve(
                    [
                      [x - s, y + k * 11],
                      [x, y + k * 13 - 14],
                      [x + s, y + k * 11 - 4],
                    ],
                    false,
                  ),
                  k % 2 ? darken(c, 0.22) : lighten(c, 0.2),
                  3,
                  0.7,
                )
            })
          t.tone(d, darken(c, 0.5), [0.4, 0.1, 1, 0.9], 0.8)
        }
      })
    const pts = (side: number): Pt[] => {
      const o: Pt[] = []
      for (let i = 0; i <= 6; i++) o.push([cx + side * halfWidth(i / 6), top + (height * i) / 6])
      return o
    }
    const body = curve(
      [
        ...pts(1),
        [cx + halfWidth(1) * 0.5, base + halfWidth(1) * ch * 0.85],
        [cx - halfWidth(1) * 0.5, base + halfWidth(1) * ch * 0.85],
        ...pts(-1).reverse(),
        [cx - halfWidth(0) * 0.6, top + halfWidth(0) * ch * 0.8],
        [cx, top + halfWidth(0) * ch],
        [cx + halfWidth(0) * 0.6, top + halfWidth(0) * ch * 0.8],
      ],
      true,
      0.9,
    )
    t.fill(body, col)
    t.clip(body, () => {
      const bandAt = r.int(2, 4),
        every = r.int(4, 6)
      for (let i = 0; i <= N + 3; i++) {
        const u = Math.min(1, i / N),
          A = halfWidth(u),
          y = top + (height * i) / N,
          arc: Pt[] = []
        for (let k = 0; k <= 8; k++) {
          const a = Math.PI * (1 - k / 8)
          arc.push([cx + Math.cos(a) * A, y + Math.sin(a) * A * ch])
        }
        if (i % every === bandAt) t.line(curve(arc, false), thread, 17, 0.9)
        t.line(
          curve(
            arc.map(([x, yy]) => [x, yy + 9] as Pt),
            false,
          ),
          darken(col, 0.5),
          4.5,
          0.8,
        )
        const m = Math.round(A / 7.5)
        for (let k = 0; k < m; k++) {
          const a = Math.PI * (1 - (k + (i % 2) * 0.5) / m),
            x = cx + Math.cos(a) * A,
            yy = y + Math.sin(a) * A * ch
          t.line(
            `M${x.toFixed(0)} ${(yy - 7).toFixed(0)}l${(4 + r.wobble(1.5)).toFixed(1)} 12`,
            i % every === bandAt
              ? lighten(thread, 0.35)
              : r.next() > 0.3
                ? lighten(col, 0.38)
                : darken(col, 0.22),
            3.2,
            0.8,
          )
        }
      }
    })
    t.tone(body, darken(col, 0.72), [0.45, 0, 1.05, 0.35], 0.9)
    t.tone(body, darken(col, 0.7), [0, 0.6, 0, 1.1], 0.6)
    const edge: Pt[] = []
    for (let k = 0; k <= 10; k++) {
      const a = Math.PI * (1 - k / 10)
      edge.push([cx + Math.cos(a) * halfWidth(0), top + Math.sin(a) * halfWidth(0) * ch])
    }
    t.line(curve(edge, false), lighten(col, 0.15), 17)
    for (let k = 0; k < 34; k++) {
      const a = Math.PI * (1 - k / 33),
        x = cx + Math.cos(a) * halfWidth(0),
        y = top + Math.sin(a) * halfWidth(0) * ch
      t.line(
        curve(
          [
            [x - 3, y - 8],
            [x + 4, y + 8],
          ],
          false,
        ),
        thread,
        3.4,
        0.8,
      )
    }
  })
  return t.svg()
}
