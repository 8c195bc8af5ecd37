import { Canvas, dye, darken, lighten, curve, polyline, type Draw, type Pt } from '../stroke.ts'

/** Twisted skeins of hand-spun wool: one to three, each in its dye. */
export const skeins: Draw = (p) => {
  const t = new Canvas(p),
    { r, w, h } = t
  t.kitchen({ cloth: false, horizon: r.between(0.5, 0.56) })
  const dyes = [
    dye.relbun,
    dye.indigo,
    dye.nalca,
    dye.michay,
    dye.walnut,
    dye.maqui,
    dye.raw,
    dye.tile,
    dye.sage,
    dye.smoke,
  ]
  const cols = [p.color ?? r.pick(dyes), p.color2 ?? r.pick(dyes), r.pick(dyes)],
    n = p.variant ?? r.int(1, 3)
  const skein = (cx: number, cy: number, L: number, g: number, angle: number, c: string) =>
    t.rotate(angle, cx, cy, () => {
      t.hand(() => {
        const turns = 4,
          left = cx - L / 2
        t.fill(t.ellipse(cx + 26, cy + g * 0.82, L * 0.5, g * 0.42), dye.bark, 0.4)
        // end loops
        for (const s of [-1, 1]) {
          const ex = cx + (s * L) / 2
          for (let k = 0; k < 4; k++)
            t.line(
              curve(
                [
                  [ex - s * 60, cy - g * 0.3 + k * 9],
                  [ex + s * (22 - k * 9), cy - g * 0.34 + k * 12],
                  [ex + s * (30 - k * 10), cy + 6],
                  [ex + s * (10 - k * 6), cy + g * 0.36 - k * 8],
                  [ex - s * 60, cy + g * 0.28 - k * 6],
                ],
                false,
              ),
              k % 2 ? darken(c, 0.14) : c,
              15,
            )
        }
        // twist: fat lozenges, each a bundle of strands
        for (let i = 0; i < turns; i++) {
          const pw = L / turns,
            x = left + pw * i - pw * 0.16,
            q = pw * 1.32,
            gg = g * (0.9 + 0.12 * Math.sin(((i + 0.5) / turns) * 3.14))
          const d = curve([
            [x, cy + gg * 0.42],
            [x + q * 0.12, cy - gg * 0.08],
            [x + q * 0.42, cy - gg * 0.52],
            [x + q * 0.86, cy - gg * 0.5],
            [x + q, cy - gg * 0.36],
            [x + q * 0.88, cy + gg * 0.1],
            [x + q * 0.6, cy + gg * 0.52],
            [x + q * 0.16, cy + gg * 0.56],
          ])
          t.fill(d, c)
          t.clip(d, () => {
            for (let k = -9; k < 12; k++) {
              const o = k * 13 + r.wobble(3)
              t.line(
                curve(
                  [
                    [x - 20 + o, cy + gg * 0.62],
                    [x + q * 0.3 + o, cy + gg * 0.12],
                    [x + q * 0.62 + o, cy - gg * 0.24],
                    [x + q * 0.98 + o, cy - gg * 0.62],
                  ],
                  false,
                ),
                r.next() > 0.55 ? darken(c, r.between(0.1, 0.3)) : lighten(c, r.between(0.1, 0.3)),
                r.between(2.4, 5),
                0.75,
              )
            }
          })
          t.tone(d, darken(c, 0.6), [0.4, 0.1, 0.85, 1.02], 0.95)
          t.tone(d, lighten(c, 0.6), [0.55, 0.6, 0.25, 0], 0.28)
        }
        for (let i = 0; i < 16; i++) {
          const x = left + r.between(0, L),
            y = cy + (r.next() > 0.5 ? -1 : 1) * g * 0.5
          t.line(
            curve(
              [
                [x, y],
                [x + r.wobble(18), y + Math.sign(y - cy) * r.between(4, 14)],
                [x + r.wobble(30), y + Math.sign(y - cy) * r.between(4, 18)],
              ],
              false,
            ),
            c,
            1.6,
            0.7,
          )
        }
        if (p.stripes) {
          const bx = cx + r.wobble(30)
          const bd = curve(
            [
              [bx - 52, cy - g * 0.56],
              [bx + 44, cy - g * 0.57],
              [bx + 56, cy],
              [bx + 46, cy + g * 0.6],
              [bx - 50, cy + g * 0.61],
              [bx - 40, cy],
            ],
            true,
            0.5,
          )
          t.fill(bd, dye.snow)
          t.clip(bd, () =>
            t.weave(
              [bx - 8, cy - g],
              [bx + 10, cy + g],
              [bx + 44, cy + g],
              [bx + 26, cy - g],
              p.stripes ?? [],
            ),
          )
          t.tone(bd, darken(dye.raw, 0.35), [0.3, 0.3, 0.6, 1], 0.8)
        }
      })
    })
  const y0 = h * 0.74
  const pos: readonly Pt[] =
    n === 1
      ? [[w * 0.5, h * 0.7]]
      : n === 2
        ? [
            [w * 0.53, h * 0.6],
            [w * 0.46, h * 0.79],
          ]
        : [
            [w * 0.5, h * 0.5],
            [w * 0.54, h * 0.66],
            [w * 0.46, h * 0.82],
          ]
  pos.forEach(([x, y], i) =>
    skein(
      x,
      y,
      w * (n === 1 ? 0.74 : 0.66),
      n === 1 ? 210 : n === 2 ? 168 : 140,
      r.between(-12, -3) + i * r.between(3, 8),
      cols[i] as string,
    ),
  )
  const hx = w * 0.2
  t.hand(() =>
    t.line(
      curve(
        [
          [hx, y0 + 120],
          [hx + 80, y0 + 190],
          [hx + 220, y0 + 150],
          [hx + 360, y0 + 214],
          [w + 20, y0 + 176],
        ],
        false,
      ),
      cols[n - 1] as string,
      6,
    ),
  )
  void polyline
  return t.svg(0.95)
}
