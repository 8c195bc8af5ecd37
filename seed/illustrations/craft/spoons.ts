import { Canvas, darken, lighten, curve, type Draw, type Pt } from '../stroke.ts'

/** Carved spoons of native wood, two or three, each a different bowl and handle. */
export const spoons: Draw = (p) => {
  const t = new Canvas(p),
    { r, w, h } = t
  t.kitchen({ horizon: -0.05, clothY: r.between(0.3, 0.55) })
  const woods = ['#b98250', '#8f5b38', '#d0a671', '#a5683f', '#6f4630', '#c48f5b'],
    n = p.variant ?? r.int(2, 3)
  t.hand(() => {
    for (let i = 0; i < n; i++) {
      const c = i === 0 && p.color ? p.color : r.pick(woods),
        L = h * r.between(0.64, 0.76),
        cx = w * (n === 2 ? 0.36 + i * 0.28 : 0.27 + i * 0.235),
        cy = h * 0.56 + r.wobble(30),
        a = w * r.between(0.085, 0.115),
        angle = r.wobble(9) + (i - (n - 1) / 2) * 7,
        variant = r.int(0, 2),
        upright = r.next() > 0.3 ? 1 : -1
      t.rotate(angle + (upright < 0 ? 180 : 0), cx, cy, () => {
        const y0 = cy - L / 2,
          y1 = cy + L / 2,
          bo = a * (variant === 1 ? 1.15 : variant === 2 ? 1.5 : 1.4),
          g = r.between(13, 17),
          k = r.wobble(8)
        const per: Pt[] = [
          [cx, y0],
          [cx + a * 0.8, y0 + bo * 0.3],
          [cx + a, y0 + bo * 0.98],
          [cx + a * 0.72, y0 + bo * 1.66],
          [cx + g * 1.3, y0 + bo * 2.15],
          [cx + g + k, cy + L * 0.1],
          [cx + g * 0.9 + k, y1 - 70],
          [cx + g * (variant === 2 ? 2.1 : 1.5), y1 - 26],
          [cx + 2, y1],
          [cx - g * (variant === 2 ? 2.1 : 1.5), y1 - 26],
          [cx - g * 0.9 + k, y1 - 70],
          [cx - g + k, cy + L * 0.1],
          [cx - g * 1.3, y0 + bo * 2.15],
          [cx - a * 0.72, y0 + bo * 1.66],
          [cx - a, y0 + bo * 0.98],
          [cx - a * 0.8, y0 + bo * 0.3],
        ]
        const d = curve(per)
        t.add(`<g transform="translate(${upright * 20} ${upright * 16})">`)
        t.fill(d, '#5a3c26', 0.34)
        t.speckle(d, '#4a2f1d', 0.5)
        t.add('</g>')
        t.fill(d, c)
        t.clip(d, () => {
          for (let q = -8; q < 9; q++)
            t.line(
              curve(
                [
                  [cx + q * a * 0.16, y0 - 10],
                  [cx + q * a * 0.13 + r.wobble(5), y0 + bo],
                  [cx + q * 4 + k, cy],
                  [cx + q * 3.6, y1 + 10],
                ],
                false,
              ),
              q % 2 ? darken(c, 0.28) : lighten(c, 0.2),
              r.between(1.6, 3.4),
              0.55,
            )
        })
        t.tone(d, darken(c, 0.6), upright > 0 ? [0.5, 0.1, 1.05, 0.2] : [0.5, 0.1, -0.05, 0.2], 0.95)
        const hollow = t.ellipse(cx, y0 + bo * 0.92, a * 0.76, bo * 0.74)
        t.fill(hollow, darken(c, 0.26))
        t.clip(hollow, () => {
          for (let q = 1; q < 5; q++)
            t.line(
              t.ellipse(
                cx + r.wobble(3),
                y0 + bo * (0.95 + q * 0.03),
                a * 0.76 * (1 - q * 0.2),
                bo * 0.74 * (1 - q * 0.2),
              ),
              darken(c, 0.44),
              2.4,
              0.6,
            )
        })
        t.tone(hollow, darken(c, 0.75), upright > 0 ? [0.8, 0.6, 0.1, 0.1] : [0.2, 0.4, 0.9, 0.9], 0.9)
        t.tone(hollow, lighten(c, 0.5), upright > 0 ? [0.5, 0.5, 0.95, 0.9] : [0.5, 0.5, 0.05, 0.1], 0.4)
        if (variant === 0) t.fill(t.ellipse(cx, y1 - 40, 6, 7), '#2a1c13')
        if (variant === 2)
          for (let q = 0; q < 3; q++)
            t.line(
              curve(
                [
                  [cx - g * 1.2, y1 - 60 - q * 15],
                  [cx, y1 - 55 - q * 15],
                  [cx + g * 1.2, y1 - 60 - q * 15],
                ],
                false,
              ),
              darken(c, 0.6),
              4,
            )
      })
    }
  })
  return t.svg(0.95)
}
