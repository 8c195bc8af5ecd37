import { Canvas, curve, darken, dye, lighten, polyline, type Draw } from './stroke.ts'

/** A young plant in a clay pot or a nursery bag: leafy, araucaria, flowering, or fern. */
export const plant: Draw = (p) => {
  const t = new Canvas(p),
    { r, w, h } = t
  t.kitchen()
  const leafColor = p.color ?? r.pick([dye.nalca, '#6f7d4b', dye.moss, '#7f8a63']),
    flower = p.color2 ?? r.pick([dye.relbun, dye.rose, dye.michay, dye.snow]),
    variant = p.variant ?? r.int(0, 3),
    cx = w * r.between(0.47, 0.53),
    base = h * 0.83,
    B = w * 0.16,
    H = h * 0.2,
    top = base - H
  const inBag = variant === 1,
    potColor = inBag ? dye.bark : r.pick([dye.clay, '#b8764e', '#8d4a30'])
  t.shadow(cx, base, B, 2, 0.6)
  t.hand(() => {
    const leaf = (x: number, y: number, deg: number, l: number, g: number) =>
      t.rotate(deg, x, y, () => {
        const c =
            r.next() > 0.5 ? leafColor : r.next() > 0.5 ? lighten(leafColor, 0.18) : darken(leafColor, 0.2),
          d = curve([
            [x, y],
            [x + g, y - l * 0.42],
            [x + g * 0.1, y - l],
            [x - g, y - l * 0.45],
          ])
        t.fill(d, c)
        t.line(
          curve(
            [
              [x, y],
              [x, y - l * 0.85],
            ],
            false,
          ),
          darken(c, 0.3),
          2.4,
          0.6,
        )
      })
    if (variant === 1) {
      const T = top - h * 0.42
      t.line(
        curve(
          [
            [cx, top + 10],
            [cx + 4, (top + T) / 2],
            [cx, T],
          ],
          false,
        ),
        dye.walnut,
        13,
      )
      for (let k = 0; k < 7; k++) {
        const y = T + 30 + k * 52,
          L = 60 + k * 22
        for (const s of [-1, 1]) {
          t.line(
            curve(
              [
                [cx, y],
                [cx + s * L * 0.6, y + 12],
                [cx + s * L, y - 26],
              ],
              false,
            ),
            leafColor,
            20,
          )
          for (let q = 1; q < 8; q++) {
            const x = cx + (s * L * q) / 8,
              yy = y + 12 * Math.sin((q / 8) * 2) - (q > 5 ? (q - 5) * 11 : 0)
            t.line(
              polyline(
                [
                  [x - 7, yy + 9],
                  [x, yy - 15],
                ],
                false,
              ),
              q % 2 ? lighten(leafColor, 0.25) : darken(leafColor, 0.3),
              5,
            )
          }
        }
      }
    } else if (variant === 3)
      for (let i = 0; i < 13; i++) {
        const a = (i / 12 - 0.5) * 2.3,
          L = h * r.between(0.28, 0.4),
          ex = cx + Math.sin(a) * L,
          ey = top - Math.cos(a) * L * 0.85
        t.line(
          curve(
            [
              [cx, top],
              [cx + Math.sin(a) * L * 0.4, top - Math.cos(a) * L * 0.6],
              [ex, ey],
            ],
            false,
          ),
          darken(leafColor, 0.2),
          5,
        )
        for (let q = 2; q < 11; q++) {
          const u = q / 11,
            x = cx + (ex - cx) * u,
            y = top + (ey - top) * u - Math.sin(u * 3.1) * 26
          for (const s of [-1, 1]) leaf(x, y, (a * 180) / Math.PI + s * 62, 52 * (1.15 - u), 10)
        }
      }
    else
      for (let i = 0; i < 9; i++) {
        const a = (i / 8 - 0.5) * 1.3 + r.wobble(0.08),
          L = h * r.between(0.22, 0.36),
          ex = cx + Math.sin(a) * L,
          ey = top - Math.cos(a) * L
        t.line(
          curve(
            [
              [cx, top + 10],
              [cx + Math.sin(a) * L * 0.35, top - L * 0.5],
              [ex, ey],
            ],
            false,
          ),
          darken(leafColor, 0.25),
          6,
        )
        for (let q = 2; q < 8; q++) {
          const x = cx + ((ex - cx) * q) / 7,
            y = top + ((ey - top) * q) / 7
          for (const s of [-1, 1])
            leaf(x, y, (a * 180) / Math.PI + s * r.between(36, 66), r.between(44, 72), r.between(11, 18))
        }
        if (variant === 2) {
          for (let k = 0; k < 8; k++) {
            const q = (k / 8) * 6.28
            t.fill(
              t.ellipse(ex + Math.cos(q) * 22, ey + Math.sin(q) * 20, 15, 10, q),
              k % 2 ? flower : lighten(flower, 0.2),
            )
          }
          t.fill(t.ellipse(ex, ey, 12, 11), dye.michay)
        }
      }
    const d = t.turned(
      cx,
      inBag
        ? [
            [top, B * 0.94],
            [top + H * 0.4, B],
            [base, B * 0.96],
          ]
        : [
            [top, B * 1.08],
            [top + H * 0.22, B * 1.05],
            [top + H * 0.24, B * 0.95],
            [base, B * 0.66],
          ],
      0.2,
      3,
    )
    t.fill(d, potColor)
    t.tone(d, darken(potColor, 0.62), [0.4, 0, 1.02, 0.2], 0.95)
    t.tone(d, lighten(potColor, 0.5), [0.45, 0.4, 0.05, 0.1], 0.35)
    const soil = t.ellipse(cx, top, B * (inBag ? 0.92 : 1), B * 0.17)
    t.fill(soil, '#3d2a1d')
    t.speckle(soil, '#8a6440', 0.4)
    for (let i = 0; i < 5; i++) leaf(cx + r.wobble(B * 0.7), top + 4, r.wobble(50), r.between(40, 70), 12)
    const gx = cx + B * 0.3,
      gy = top + H * 0.42
    t.rotate(r.wobble(7), gx, gy, () => {
      const tag = polyline([
        [gx - 60, gy - 26],
        [gx + 62, gy - 26],
        [gx + 62, gy + 44],
        [gx - 60, gy + 44],
      ])
      t.fill(tag, dye.snow)
      if (p.stripes)
        t.clip(tag, () =>
          t.weave(
            [gx - 60, gy + 8],
            [gx + 62, gy + 8],
            [gx + 62, gy + 34],
            [gx - 60, gy + 34],
            p.stripes ?? [],
          ),
        )
    })
  })
  return t.svg()
}
