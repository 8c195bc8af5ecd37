import { Canvas, curve, darken, dye, lighten, polyline, type Draw, type Pt } from '../stroke.ts'
import { stripes } from '../../../store/src/contracts/stripes.ts'

/** Blankets folded in a pile on the bench, seen from the front, each with its round folds to the left. */
export const blanket: Draw = (p) => {
  const t = new Canvas(p),
    { r, w, h } = t,
    bands = p.stripes ?? stripes(p.seed)
  t.kitchen({ cloth: false, horizon: r.between(0.56, 0.62) })
  const count = (p.variant ?? r.int(0, 2)) + 1,
    g = count === 1 ? 190 : count === 2 ? 165 : 128,
    cx = w * 0.49
  let y = h * 0.82
  const colors = [
    p.color ?? dye.wool,
    p.color2 ?? r.pick([dye.walnut, dye.smoke, dye.relbun]),
    r.pick([dye.raw, dye.nalca, dye.tile]),
  ]
  t.shadow(cx, y, w * 0.34, 1.25, 0.6)
  t.hand(() => {
    for (let i = 0; i < count; i++) {
      const c = colors[i] ?? dye.wool,
        a = cx - w * 0.33 + r.wobble(14),
        b = cx + w * 0.33 + r.wobble(14),
        top = y - g,
        face = curve(
          [
            [a, top + g * 0.5],
            [a + 26, top + 10],
            [cx, top - 5],
            [b - 10, top + 6],
            [b, y - g * 0.45],
            [b - 8, y - 6],
            [cx, y + 6],
            [a + 22, y - 6],
          ],
          true,
          0.6,
        )
      t.fill(face, c)
      t.clip(face, () => {
        const from = a + (b - a) * 0.56,
          to = b - 26,
          total = bands.reduce((s, x) => s + x.w, 0)
        let u = 0
        for (const s of bands) {
          const x0 = from + ((to - from) * u) / total
          u += s.w
          const x1 = from + ((to - from) * u) / total
          t.fill(
            curve(
              [
                [x0, top - 20],
                [x1, top - 20],
                [x1 + 5, (top + y) / 2],
                [x1, y + 20],
                [x0, y + 20],
                [x0 + 5, (top + y) / 2],
              ],
              true,
              0.4,
            ),
            s.c,
          )
        }
        let weft = ''
        for (let q = top - 10; q < y + 10; q += 7)
          weft += `M${a.toFixed(0)} ${(q + r.wobble(1)).toFixed(1)}H${b.toFixed(0)}`
        t.line(weft, dye.ink, 1.4, 0.14)
      })
      const folds = 3
      for (let k = 1; k < folds; k++) {
        const yy = top + (g * k) / folds
        t.line(
          curve(
            [
              [a + 8, yy],
              [cx, yy + 5],
              [b - 6, yy - 2],
            ],
            false,
          ),
          darken(c, 0.55),
          5,
          0.7,
        )
        t.line(
          curve(
            [
              [a + 14, yy + 7],
              [cx, yy + 12],
              [b - 10, yy + 5],
            ],
            false,
          ),
          lighten(c, 0.5),
          4,
          0.5,
        )
      }
      for (let k = 0; k < folds; k++) {
        const yy = top + (g * (k + 0.5)) / folds,
          e: Pt[] = [
            [a + 30, yy - g / 7],
            [a + 2, yy],
            [a + 30, yy + g / 7],
          ]
        t.line(curve(e, false), darken(c, 0.4), 4, 0.6)
      }
      t.tone(face, darken(c, 0.6), [0.55, 0, 1.05, 0.15], 0.6)
      t.tone(face, darken(c, 0.6), [0, 0.55, 0, 1.05], 0.5)
      for (let k = 0; k < 26; k++) {
        const yy = top + 8 + ((g - 16) * k) / 25
        t.line(
          curve(
            [
              [b - 8, yy],
              [b + r.between(14, 26), yy + r.wobble(5)],
              [b + r.between(26, 40), yy + r.between(4, 16)],
            ],
            false,
          ),
          k % 3 ? lighten(c, 0.2) : dye.raw,
          3.6,
        )
      }
      y = top + 3
    }
    const top = polyline([
        [cx - w * 0.29, y - 2],
        [cx - w * 0.22, y - 46],
        [cx + w * 0.27, y - 44],
        [cx + w * 0.32, y],
      ]),
      c = colors[count - 1] ?? dye.wool
    t.fill(top, lighten(c, 0.14))
    t.clip(top, () => {
      const x = cx + w * 0.06,
        total = bands.reduce((s, q) => s + q.w, 0)
      let u = 0
      for (const s of bands) {
        const q0 = u / total
        u += s.w
        const q1 = u / total
        t.fill(
          polyline([
            [x + q0 * w * 0.2, y - 50],
            [x + q1 * w * 0.2, y - 50],
            [x + q1 * w * 0.235, y + 4],
            [x + q0 * w * 0.235, y + 4],
          ]),
          s.c,
        )
      }
    })
    t.tone(top, darken(c, 0.4), [0.5, 0.4, 1.05, 0.5], 0.4)
  })
  return t.svg()
}
