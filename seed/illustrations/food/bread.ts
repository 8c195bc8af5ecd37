import { Canvas, curve, darken, dye, lighten, type Draw } from '../stroke.ts'

/** From the oven or the embers: flat tortillas, round buns, an open tart of fruit, a plaited loaf, turnovers, or big round loaves. */
export const bread: Draw = (p) => {
  const t = new Canvas(p),
    { r, w, h } = t
  t.kitchen()
  const crust = p.color ?? r.pick(['#c88f50', '#b97c40', '#d6a566']),
    fruit = p.color2 ?? r.pick([dye.maqui, '#b4502b', '#c77f2b']),
    variant = p.variant ?? r.int(0, 3),
    cx = w * r.between(0.47, 0.52),
    y = h * 0.77
  const bun = (x: number, by: number, s: number, flat: number) => {
    t.shadow(x, by, s * 0.9, 1.35, 0.5)
    const d = curve([
      [x - s, by - s * flat * 0.3],
      [x - s * 0.8, by - s * flat],
      [x, by - s * flat * 1.28],
      [x + s * 0.82, by - s * flat],
      [x + s, by - s * flat * 0.3],
      [x + s * 0.7, by + s * 0.12],
      [x, by + s * 0.18],
      [x - s * 0.7, by + s * 0.12],
    ])
    t.fill(d, crust)
    t.tone(d, darken(crust, 0.62), [0.4, 0.1, 1, 0.95], 0.95)
    t.tone(d, lighten(crust, 0.6), [0.5, 0.6, 0.2, 0.05], 0.5)
    t.clip(d, () => {
      for (let i = 0; i < 4; i++)
        t.fill(
          t.ellipse(x + (i - 1.5) * s * 0.34, by - s * flat * 0.9 + r.wobble(8), 5, 3.4),
          darken(crust, 0.5),
          0.8,
        )
      for (let i = 0; i < 12; i++)
        t.fill(
          t.ellipse(x + r.wobble(s * 0.8), by - s * flat * r.between(0.2, 1.1), r.between(2, 5), 2),
          '#f6ead2',
          0.7,
        )
    })
  }
  t.hand(() => {
    if (variant === 0) {
      const A = w * 0.3
      t.shadow(cx, y + 20, A, 1.2, 0.6)
      for (let i = 0; i < 4; i++) {
        const yy = y + 16 - i * 50,
          x = cx + r.wobble(16),
          a = A * r.between(0.94, 1.03)
        const side = t.turned(
            x,
            [
              [yy - 34, a * 0.97],
              [yy - 10, a],
              [yy, a * 0.95],
            ],
            0.24,
            4,
          ),
          face = t.ellipse(x, yy - 34, a * 0.97, a * 0.235, 0, 0.03)
        t.fill(side, darken(crust, 0.1))
        t.tone(side, darken(crust, 0.65), [0.3, 0, 1.02, 0.3], 0.9)
        t.fill(face, lighten(crust, 0.18))
        t.clip(face, () => {
          for (let k = 0; k < 26; k++)
            t.fill(
              t.ellipse(
                x + r.wobble(a * 0.85),
                yy - 34 + r.wobble(a * 0.2),
                r.between(6, 24),
                r.between(3, 9),
              ),
              r.next() > 0.4 ? darken(crust, r.between(0.15, 0.5)) : '#e9dcc2',
              0.6,
            )
        })
        t.tone(face, darken(crust, 0.5), [0.4, 0, 1, 0.6], 0.6)
      }
    } else if (variant === 1)
      for (const [i, j, s] of [
        [-0.62, -0.42, 0.17],
        [0.02, -0.5, 0.18],
        [0.6, -0.4, 0.17],
        [-0.34, -0.05, 0.185],
        [0.34, -0.02, 0.19],
        [-0.02, 0.34, 0.19],
      ] as const)
        bun(cx + i * w * 0.34, y + 16 + j * w * 0.26, w * s, 0.66)
    else if (variant === 2) {
      const A = w * 0.34
      t.shadow(cx, y + 14, A, 1.1, 0.6)
      const side = t.turned(
          cx,
          [
            [y - 54, A],
            [y - 20, A * 0.97],
            [y + 8, A * 0.88],
          ],
          0.3,
          3,
        ),
        rim = t.ellipse(cx, y - 54, A, A * 0.3, 0, 0.02),
        inside = t.ellipse(cx, y - 56, A * 0.86, A * 0.25)
      t.fill(side, crust)
      t.tone(side, darken(crust, 0.6), [0.35, 0, 1.03, 0.3], 0.9)
      for (let i = 0; i < 22; i++) {
        const a = Math.PI * (i / 21),
          x = cx - Math.cos(a) * A * 0.98,
          yy = y - 50 + Math.sin(a) * A * 0.3
        t.line(
          curve(
            [
              [x, yy],
              [x * 0.98 + cx * 0.02, yy + 44],
            ],
            false,
          ),
          darken(crust, 0.4),
          4,
          0.6,
        )
      }
      t.fill(rim, lighten(crust, 0.2))
      t.fill(inside, darken(fruit, 0.2))
      t.clip(inside, () => {
        for (let i = 0; i < 70; i++) {
          const x = cx + r.wobble(A * 0.84),
            yy = y - 56 + r.wobble(A * 0.24),
            s = r.between(13, 20)
          t.fill(t.ellipse(x, yy, s, s * 0.8), r.next() > 0.5 ? fruit : lighten(fruit, 0.15))
          t.fill(t.ellipse(x - s * 0.3, yy - s * 0.3, s * 0.24, s * 0.14), lighten(fruit, 0.7), 0.7)
        }
      })
      t.tone(rim, darken(fruit, 0.5), [0.4, 0.2, 1, 0.8], 0.5)
    } else if (variant === 4) {
      for (const [i, j, deg] of [
        [-0.5, -0.5, -6],
        [0.5, -0.46, 5],
        [-0.02, -0.02, -3],
        [-0.56, 0.4, 4],
        [0.52, 0.44, -5],
      ] as const) {
        const x = cx + i * w * 0.34,
          by = y + j * w * 0.3,
          s = w * 0.19
        t.shadow(x, by + 6, s * 0.9, 1.2, 0.5)
        t.rotate(deg, x, by, () => {
          const d = curve(
            [
              [x - s, by + 10],
              [x - s * 0.8, by - s * 0.42],
              [x, by - s * 0.7],
              [x + s * 0.8, by - s * 0.42],
              [x + s, by + 10],
              [x, by + 20],
            ],
            true,
            0.8,
          )
          t.fill(d, crust)
          t.tone(d, darken(crust, 0.6), [0.4, 0.1, 1, 0.9], 0.9)
          t.tone(d, lighten(crust, 0.6), [0.5, 0.6, 0.2, 0.05], 0.5)
          t.line(
            curve(
              [
                [x - s * 0.9, by - 4],
                [x - s * 0.66, by - s * 0.36],
                [x, by - s * 0.54],
                [x + s * 0.66, by - s * 0.36],
                [x + s * 0.9, by - 4],
              ],
              false,
            ),
            darken(crust, 0.42),
            6,
            0.7,
          )
          for (let k = 0; k < 7; k++) {
            const a = Math.PI * (0.12 + k * 0.127),
              ex = x - Math.cos(a) * s * 0.95,
              ey = by - Math.sin(a) * s * 0.62
            t.line(
              curve(
                [
                  [ex, ey],
                  [ex + Math.cos(a) * 18, ey + Math.sin(a) * 22],
                ],
                false,
              ),
              darken(crust, 0.45),
              4.5,
              0.7,
            )
          }
        })
      }
    } else if (variant === 5) {
      for (const [i, j, s] of [
        [-0.36, -0.4, 0.25],
        [0.44, -0.32, 0.25],
        [-0.02, 0.34, 0.28],
      ] as const) {
        const x = cx + i * w * 0.5,
          by = y + 20 + j * w * 0.26
        bun(x, by, w * s, 0.78)
        for (const k of [-1, 1])
          t.line(
            curve(
              [
                [x - w * s * 0.4, by - w * s * (0.74 + k * 0.1)],
                [x, by - w * s * (0.84 + k * 0.12)],
                [x + w * s * 0.4, by - w * s * (0.74 + k * 0.1)],
              ],
              false,
            ),
            darken(crust, 0.45),
            7,
            0.55,
          )
      }
    } else {
      const L = w * 0.66,
        n = 6
      t.shadow(cx, y + 16, L * 0.46, 1.1, 0.6)
      for (let i = 0; i < n; i++) {
        const x = cx - L / 2 + (L * (i + 0.5)) / n,
          s = L / n,
          k = Math.sin(((i + 0.5) / n) * Math.PI),
          g = 70 + k * 66
        const d = curve([
          [x - s * 0.9, y + 14],
          [x - s * 0.7, y - g * 0.6],
          [x + s * 0.1, y - g],
          [x + s * 0.95, y - g * 0.7],
          [x + s * 0.8, y - 10],
          [x + s * 0.1, y + 28],
        ])
        t.fill(d, crust)
        t.tone(d, darken(crust, 0.6), [0.3, 0.1, 1, 0.9], 0.9)
        t.tone(d, lighten(crust, 0.6), [0.6, 0.6, 0.2, 0], 0.5)
        for (let q = 0; q < 5; q++)
          t.fill(t.ellipse(x + r.wobble(s * 0.5), y - g * r.between(0.3, 0.9), 7, 4, 0.6), '#f3e3c0', 0.85)
      }
    }
  })
  return t.svg()
}
