import { Canvas, curve, darken, dye, lighten, polyline, type Draw, type Pt } from '../stroke.ts'

/** Plaited fibre that is not a basket: round mats, a hat, a hanging lamp, or a knotted net. */
export const fibre: Draw = (p) => {
  const t = new Canvas(p),
    { r, w, h } = t,
    variant = p.variant ?? r.int(0, 3)
  const col = p.color ?? r.pick([dye.straw, '#b08a50', '#d4b578']),
    thread = p.color2 ?? r.pick([dye.nalca, dye.relbun, dye.walnut])
  const coil = (cx: number, cy: number, A: number, k: number) => {
    const face = t.ellipse(cx, cy, A, A * k, 0, 0.012)
    t.fill(face, col)
    t.clip(face, () => {
      for (let i = 0; i < A / 17; i++) {
        const R = A - i * 17
        t.line(
          t.ellipse(cx, cy, R, R * k, 0, 0.006),
          i % 6 === 2 ? thread : darken(col, 0.42),
          i % 6 === 2 ? 13 : 4.5,
          0.85,
        )
        const m = Math.max(10, Math.round(R / 4))
        for (let q = 0; q < m; q++) {
          const a = ((q + (i % 2) / 2) / m) * 6.28
          t.line(
            polyline(
              [
                [cx + Math.cos(a) * (R - 3), cy + Math.sin(a) * (R - 3) * k],
                [cx + Math.cos(a + 0.05) * (R - 14), cy + Math.sin(a + 0.05) * (R - 14) * k],
              ],
              false,
            ),
            q % 3 ? lighten(col, 0.35) : darken(col, 0.25),
            3,
            0.7,
          )
        }
      }
    })
    t.tone(face, darken(col, 0.6), [0.4, 0.2, 1.05, 0.8], 0.6)
  }
  if (variant < 2) t.kitchen({ cloth: variant === 0 })
  else {
    const wall = p.wall ?? dye.wool
    t.add(`<rect width="${w}" height="${h}" fill="${wall}"/>`)
    t.tone(`M0 0H${w}V${h}H0Z`, darken(wall, 0.15), [0, 0, 1, 1], 0.6)
  }
  const cx = w * 0.49
  t.hand(() => {
    if (variant === 0) {
      t.shadow(cx + 30, h * 0.72, w * 0.25, 1.2, 0.5)
      coil(cx - 10, h * 0.52, w * 0.27, 0.96)
      const y = h * 0.83
      t.shadow(cx, y, w * 0.24, 1.3, 0.6)
      for (let i = 0; i < 4; i++) {
        const yy = y - i * 22,
          side = t.turned(
            cx,
            [
              [yy - 18, w * 0.25],
              [yy, w * 0.25],
            ],
            0.2,
            2,
          )
        t.fill(side, darken(col, 0.25))
      }
      coil(cx, y - 86, w * 0.25, 0.22)
    } else if (variant === 1) {
      const y = h * 0.72
      t.shadow(cx, y + 40, w * 0.34, 1.15, 0.6)
      coil(cx, y, w * 0.37, 0.3)
      const crown = curve(
        [
          [cx - w * 0.2, y + 6],
          [cx - w * 0.19, y - 130],
          [cx - w * 0.1, y - 186],
          [cx, y - 170],
          [cx + w * 0.1, y - 188],
          [cx + w * 0.19, y - 130],
          [cx + w * 0.2, y + 6],
          [cx, y + 50],
        ],
        true,
        0.8,
      )
      t.fill(crown, col)
      t.clip(crown, () => {
        for (let i = 0; i < 15; i++) {
          const yy = y - 190 + i * 17
          t.line(
            curve(
              [
                [cx - w * 0.22, yy],
                [cx, yy + 44],
                [cx + w * 0.22, yy],
              ],
              false,
            ),
            darken(col, 0.42),
            4.5,
            0.8,
          )
          for (let q = 0; q < 22; q++)
            t.line(
              `M${(cx - w * 0.2 + q * 15).toFixed(0)} ${(yy + 44 * Math.sin((q / 21) * 3.14)).toFixed(0)}l6 11`,
              q % 3 ? lighten(col, 0.35) : darken(col, 0.2),
              3,
              0.7,
            )
        }
        t.line(
          curve(
            [
              [cx - w * 0.22, y - 36],
              [cx, y + 12],
              [cx + w * 0.22, y - 36],
            ],
            false,
          ),
          thread,
          34,
          0.95,
        )
      })
      t.tone(crown, darken(col, 0.65), [0.4, 0, 1.05, 0.3], 0.8)
    } else if (variant === 2) {
      const top = h * 0.34,
        base = h * 0.66
      t.line(
        polyline(
          [
            [cx, -20],
            [cx, top],
          ],
          false,
        ),
        dye.bark,
        7,
      )
      t.fill(t.ellipse(cx, base, w * 0.33, w * 0.07), '#fff1cf')
      const shade = curve(
        [
          [cx - w * 0.09, top],
          [cx + w * 0.09, top],
          [cx + w * 0.28, top + h * 0.13],
          [cx + w * 0.34, base],
          [cx, base + w * 0.07],
          [cx - w * 0.34, base],
          [cx - w * 0.28, top + h * 0.13],
        ],
        true,
        0.6,
      )
      t.add('<g transform="translate(26 30)">')
      t.fill(shade, dye.bark, 0.16)
      t.add('</g>')
      t.fill(shade, col)
      t.clip(shade, () => {
        for (let i = 0; i < 20; i++) {
          const yy = top + i * 18
          t.line(
            curve(
              [
                [cx - w * 0.4, yy],
                [cx, yy + 40],
                [cx + w * 0.4, yy],
              ],
              false,
            ),
            i % 6 === 3 ? thread : darken(col, 0.42),
            i % 6 === 3 ? 13 : 4.5,
            0.85,
          )
          for (let q = 0; q < 34; q++)
            t.line(
              `M${(cx - w * 0.36 + q * 17).toFixed(0)} ${(yy + 38 * Math.sin((q / 33) * 3.14)).toFixed(0)}l6 12`,
              r.next() > 0.72 ? '#fff1cf' : lighten(col, 0.3),
              3.4,
              0.8,
            )
        }
      })
      t.tone(shade, darken(col, 0.6), [0.5, 0, 1.05, 0.2], 0.7)
      t.tone(shade, '#fff1cf', [0.5, 0.3, 0.5, 1], 0.4)
    } else {
      const y0 = h * 0.2
      t.line(
        polyline(
          [
            [w * 0.1, y0],
            [w * 0.9, y0 - 8],
          ],
          false,
        ),
        dye.timber,
        24,
      )
      for (const s of [-1, 1])
        t.line(
          curve(
            [
              [cx + s * w * 0.2, y0],
              [cx + s * w * 0.24, h * 0.36],
              [cx + s * w * 0.26, h * 0.42],
            ],
            false,
          ),
          col,
          17,
        )
      const P = (u: number, v: number): Pt => [
        cx + (u - 0.5) * w * (0.54 + 0.18 * Math.sin(v * 3.14)),
        h * 0.42 + v * h * 0.4 * (0.72 + 0.28 * Math.sin(u * 3.14)) + Math.sin(u * 3.14) * (1 - v) * 46,
      ]
      for (let i = -12; i <= 12; i++)
        for (const s of [-1, 1]) {
          const pts: Pt[] = []
          for (let k = 0; k <= 12; k++) {
            const v = k / 12,
              u = i / 12 + (s > 0 ? v : 1 - v)
            if (u >= 0 && u <= 1) pts.push(P(u, v))
          }
          if (pts.length > 1) {
            t.line(
              curve(
                pts.map(([x, y]) => [x + 12, y + 12] as Pt),
                false,
              ),
              dye.bark,
              6,
              0.16,
            )
            t.line(curve(pts, false), s > 0 ? col : darken(col, 0.16), 6.5)
          }
        }
      t.line(curve([P(0, 0), P(0.25, 0), P(0.5, 0), P(0.75, 0), P(1, 0)], false), col, 18)
      t.line(curve([P(0, 0), P(0.25, 0), P(0.5, 0), P(0.75, 0), P(1, 0)], false), thread, 8)
    }
  })
  return t.svg(0.94)
}
