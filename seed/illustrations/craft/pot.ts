import { Canvas, at, dye, darken, lighten, curve, type Draw, type Pt } from '../stroke.ts'

/** Burnished clay: jug, pitcher with spout, low bowl, mug or lidded casserole, with one incised band. */
export const pot: Draw = (p) => {
  const t = new Canvas(p),
    { r, w, h } = t
  t.kitchen({ cloth: r.next() > 0.25 })
  const col = p.color ?? r.pick([dye.clay, '#8d4a30', '#b8764e', '#c08c63', '#6e4634']),
    slip = p.color2 ?? r.pick([lighten(col, 0.45), darken(col, 0.4), '#d9bd96'])
  const variant = p.variant ?? r.int(0, 4),
    cx = w * r.between(0.45, 0.5),
    base = h * 0.825,
    H = h * at([0.44, 0.4, 0.22, 0.24, 0.25], variant) * r.between(0.94, 1.06),
    B = w * at([0.225, 0.2, 0.31, 0.17, 0.28], variant),
    top = base - H
  const prof: Pt[] =
    variant === 0
      ? [
          [top, B * 0.5],
          [top + H * 0.12, B * 0.43],
          [top + H * 0.26, B * 0.47],
          [top + H * 0.45, B * 0.9],
          [top + H * 0.66, B * 1.08],
          [top + H * 0.86, B * 0.9],
          [base, B * 0.6],
        ]
      : variant === 1
        ? [
            [top, B * 0.62],
            [top + H * 0.2, B * 0.56],
            [top + H * 0.42, B * 0.82],
            [top + H * 0.7, B * 1.08],
            [top + H * 0.9, B * 0.96],
            [base, B * 0.74],
          ]
        : variant === 3
          ? [
              [top, B * 0.96],
              [top + H * 0.4, B],
              [top + H * 0.8, B * 0.94],
              [base, B * 0.8],
            ]
          : variant === 4
            ? [
                [top, B * 0.86],
                [top + H * 0.36, B * 1.02],
                [top + H * 0.7, B * 0.94],
                [base, B * 0.6],
              ]
            : [
                [top, B],
                [top + H * 0.3, B * 0.99],
                [top + H * 0.62, B * 0.86],
                [base, B * 0.5],
              ]
  t.shadow(cx, base, at(prof, prof.length - 1)[1] * 1.2, 2, 0.65)
  t.hand(() => {
    if (variant < 2 || variant === 3) {
      const s = r.pick([1, 1, -1]),
        g = (k: number): Pt[] => [
          [cx + s * B * (variant ? 0.54 : 0.42), top + H * 0.1],
          [cx + s * (B * 1.02 + k), top + H * 0.06],
          [cx + s * (B * 1.26 + k), top + H * 0.26],
          [cx + s * (B * 1.16 + k * 0.4), top + H * 0.46],
          [cx + s * B * 0.86, top + H * 0.54],
        ]
      t.line(curve(g(0), false), darken(col, s > 0 ? 0.3 : 0.05), 36)
      t.line(curve(g(-7), false), s > 0 ? col : lighten(col, 0.2), 15, 0.7)
    } else
      for (const s of [-1, 1])
        t.line(
          curve(
            [
              [cx + s * B * 0.96, top + H * 0.16],
              [cx + s * B * 1.2, top + H * 0.14],
              [cx + s * B * 1.2, top + H * 0.4],
              [cx + s * B * 0.93, top + H * 0.44],
            ],
            false,
          ),
          s > 0 ? darken(col, 0.35) : col,
          24,
        )
    const body = t.turned(cx, prof, variant === 2 ? 0.19 : 0.2, 4)
    t.fill(body, col)
    if (variant === 1) {
      const spout = curve([
        [cx - B * 0.3, top + H * 0.02],
        [cx - B * 0.7, top - 12],
        [cx - B * 0.98, top - 30],
        [cx - B * 0.8, top + 34],
        [cx - B * 0.52, top + H * 0.2],
      ])
      t.fill(spout, lighten(col, 0.08))
      t.tone(spout, darken(col, 0.4), [0.6, 0.2, 0.9, 1], 0.7)
    }
    const A = (u: number) => {
      for (let i = 1; i < prof.length; i++) {
        const [y0, w0] = at(prof, i - 1),
          [y1, w1] = at(prof, i)
        const y = top + H * u
        if (y <= y1) return w0 + ((w1 - w0) * (y - y0)) / (y1 - y0)
      }
      return at(prof, prof.length - 1)[1]
    }
    const ring = (u: number, dy = 0): Pt[] => {
      const a0 = A(u),
        o: Pt[] = []
      for (let k = 0; k <= 10; k++) {
        const a = Math.PI * (1 - k / 10)
        o.push([cx + Math.cos(a) * a0, top + H * u + dy + Math.sin(a) * a0 * 0.2])
      }
      return o
    }
    t.clip(body, () => {
      const u0 = variant === 2 ? 0.24 : r.between(0.46, 0.54),
        u1 = u0 + (variant === 2 ? 0.26 : 0.13),
        motif = r.int(0, 2)
      if (r.next() > 0.4) t.fill(curve([...ring(u0), ...ring(u1).reverse()], true, 0.6), slip, 0.55)
      t.line(curve(ring(u0), false), darken(col, 0.5), 5, 0.8)
      t.line(curve(ring(u1), false), darken(col, 0.5), 5, 0.8)
      const n = 15,
        a0 = ring(u0),
        a1 = ring(u1)
      void a0
      void a1
      for (let k = 0; k < n; k++) {
        const q = (k + 0.5) / n,
          an = Math.PI * (1 - q),
          an2 = Math.PI * (1 - (k + 1) / n),
          P = (u: number, a: number): Pt => [cx + Math.cos(a) * A(u), top + H * u + Math.sin(a) * A(u) * 0.2]
        const x = P(u0, an),
          y = P(u1, an2),
          z = P(u1, Math.PI * (1 - k / n))
        if (motif === 0)
          t.line(
            `M${z[0].toFixed(0)} ${z[1].toFixed(0)}L${x[0].toFixed(0)} ${x[1].toFixed(0)}L${y[0].toFixed(0)} ${y[1].toFixed(0)}`,
            darken(col, 0.55),
            5,
            0.85,
          )
        else if (motif === 1)
          t.line(curve([x, P((u0 + u1) / 2, an2), P(u1, an)], false), darken(col, 0.55), 5, 0.8)
        else {
          const m = P((u0 + u1) / 2, an)
          t.fill(t.ellipse(m[0], m[1], 7 + 4 * Math.sin(an), 9), darken(col, 0.5), 0.85)
        }
      }
    })
    t.tone(body, darken(col, 0.66), [0.42, 0.05, 1.05, 0.35], 0.98)
    t.tone(body, lighten(col, 0.6), [0.42, 0.5, 0.12, 0.2], 0.5)
    t.clip(body, () => {
      for (let k = 0; k < 5; k++) {
        const x = cx - B * 0.66 + k * 9
        t.line(
          curve(
            [
              [x, top + H * 0.58],
              [x - 6 + r.wobble(3), top + H * 0.68],
              [x + 4, top + H * 0.8],
            ],
            false,
          ),
          lighten(col, 0.55),
          3,
          0.25,
        )
      }
    })
    if (variant === 4) {
      const lid = curve(
        [
          [cx - B * 0.86, top + 6],
          [cx - B * 0.6, top - H * 0.26],
          [cx, top - H * 0.4],
          [cx + B * 0.6, top - H * 0.26],
          [cx + B * 0.86, top + 6],
          [cx, top + B * 0.19],
        ],
        true,
        0.8,
      )
      t.fill(lid, lighten(col, 0.12))
      t.tone(lid, darken(col, 0.6), [0.4, 0, 1.02, 0.5], 0.9)
      t.line(
        curve(
          [
            [cx - B * 0.84, top + 6],
            [cx, top + B * 0.18],
            [cx + B * 0.84, top + 6],
          ],
          false,
        ),
        darken(col, 0.5),
        7,
      )
      t.fill(t.ellipse(cx, top - H * 0.46, 34, 26), col)
      t.tone(t.ellipse(cx, top - H * 0.46, 34, 26), darken(col, 0.6), [0.3, 0, 1, 0.8], 0.9)
      return
    }
    const wt = at(prof, 0)[1],
      mouth = t.ellipse(cx, top, wt, wt * 0.2),
      inside = t.ellipse(cx + 2, top + 4, wt * 0.86, wt * 0.15)
    t.fill(mouth, lighten(col, 0.22))
    t.fill(inside, darken(col, 0.66))
    t.tone(inside, dye.ink, [0.8, 0, 0.1, 0.2], 0.7)
  })
  return t.svg()
}
