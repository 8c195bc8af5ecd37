import { type Canvas, at, dye, darken, lighten, curve, polyline, type Pt } from '../stroke.ts'

/** Draws one branch of a bundle at an angle: its kind is the bundle's. */
export function herbBranch(
  t: Canvas,
  { cx, y0, L, variant, flower }: { cx: number; y0: number; L: number; variant: number; flower: string },
) {
  const { r } = t
  return (a: number, k: number, c: string) => {
    const tip: Pt = [cx + Math.sin(a) * L * 0.62 * k, y0 + Math.cos(a * 0.8) * L * k],
      m1: Pt = [cx + Math.sin(a) * L * 0.16, y0 + L * 0.34 * k],
      m2: Pt = [cx + Math.sin(a) * L * 0.4 * k, y0 + L * 0.68 * k]
    t.line(curve([[cx + a * 16, y0], m1, m2, tip], false), darken(c, 0.25), 5)
    const along = (u: number): Pt => {
      const q = [[cx + a * 16, y0] as Pt, m1, m2, tip],
        i = Math.min(2, Math.floor(u * 3)),
        v = u * 3 - i
      return [
        at(q, i)[0] + (at(q, i + 1)[0] - at(q, i)[0]) * v,
        at(q, i)[1] + (at(q, i + 1)[1] - at(q, i)[1]) * v,
      ]
    }
    const leaf = (x: number, y: number, angle: number, l: number, g: number) =>
      t.rotate(angle, x, y, () => {
        const d = curve(
          [
            [x, y],
            [x + g, y + l * 0.4],
            [x + g * 0.2, y + l],
            [x - g, y + l * 0.45],
          ],
          true,
          1,
        )
        const cc = r.next() > 0.5 ? c : r.next() > 0.5 ? lighten(c, 0.16) : darken(c, 0.16)
        t.fill(d, cc)
        if (r.next() > 0.6)
          t.line(
            polyline(
              [
                [x, y + 4],
                [x, y + l * 0.8],
              ],
              false,
            ),
            darken(cc, 0.3),
            2,
            0.6,
          )
      })
    if (variant === 0)
      for (let i = 3; i < 11; i++)
        for (const s of [-1, 1]) {
          const [x, y] = along(i / 10)
          leaf(x, y, -a * 40 + s * r.between(38, 64), r.between(46, 72) * (1.2 - i * 0.04), r.between(15, 22))
        }
    else if (variant === 1)
      for (let i = 5; i < 30; i++) {
        const [x, y] = along(i / 30),
          s = i % 2 ? 1 : -1,
          q = -a * 40 + s * r.between(24, 48),
          g = (q * Math.PI) / 180
        t.line(
          polyline(
            [
              [x, y],
              [x - Math.sin(g) * r.between(24, 40), y + Math.cos(g) * r.between(24, 40)],
            ],
            false,
          ),
          r.next() > 0.5 ? c : lighten(c, 0.22),
          r.between(4, 6),
        )
      }
    else if (variant === 2) {
      for (let i = 3; i < 8; i++)
        for (const s of [-1, 1]) {
          const [x, y] = along(i / 10)
          leaf(x, y, -a * 40 + s * r.between(22, 44), r.between(44, 66), r.between(6, 10))
        }
      for (let i = 0; i < 12; i++) {
        const [x, y] = along(0.76 + i * 0.02)
        t.fill(
          t.ellipse(x + r.wobble(11), y + r.wobble(5), r.between(6, 10), r.between(6, 9)),
          r.next() > 0.5 ? flower : darken(flower, 0.22),
        )
      }
    } else {
      for (let i = 3; i < 7; i++) {
        const [x, y] = along(i / 10)
        leaf(x, y, -a * 40 + r.wobble(50), r.between(60, 90), r.between(7, 11))
      }
      const [x, y] = tip
      for (let k2 = 0; k2 < 11; k2++) {
        const q = (k2 / 11) * 6.28
        t.fill(t.ellipse(x + Math.cos(q) * 21, y + Math.sin(q) * 14, 10, 6, q), '#f1e7cf')
      }
      t.fill(t.ellipse(x, y - 2, 12, 10), dye.michay)
      t.tone(t.ellipse(x, y, 13, 11), darken(dye.michay, 0.4), [0.3, 0, 1, 1], 0.8)
    }
  }
}
