import { Canvas, curve, darken, dye, lighten, polyline, type Draw } from '../stroke.ts'

/** Beaten silver on dark felt: earrings, a breast pendant, a brooch, a bracelet, studs, or a ring. */
export const jewel: Draw = (p) => {
  const t = new Canvas(p),
    { r, w, h } = t,
    wall = p.wall ?? r.pick(['#2f3f55', '#55344a', '#3d4c31', '#5f412b'])
  t.add(`<rect width="${w}" height="${h}" fill="${wall}"/>`)
  t.tone(`M0 0H${w}V${h}H0Z`, darken(wall, 0.5), [0.2, 0.2, 1, 1], 0.8)
  const metal = p.color ?? r.pick(['#c9c6bd', '#d6d2c6', '#b9b8b2']),
    stone = p.color2 ?? r.pick([dye.relbun, '#7fa39a', dye.michay]),
    variant = p.variant ?? r.int(0, 3),
    cx = w / 2
  const disc = (x: number, y: number, R: number) => {
    t.add('<g transform="translate(14 16)">')
    t.fill(t.ellipse(x, y, R, R, 0, 0.01), '#14100c', 0.45)
    t.add('</g>')
    const d = t.ellipse(x, y, R, R, 0, 0.012)
    t.fill(d, metal)
    t.tone(d, '#5d6167', [0.35, 0.2, 1.02, 0.95], 0.95)
    t.tone(d, '#ffffff', [0.55, 0.55, 0.15, 0.05], 0.8)
    for (let i = 0; i < 24; i++) {
      const a = (i / 24) * 6.28
      t.fill(
        t.ellipse(x + Math.cos(a) * R * 0.84, y + Math.sin(a) * R * 0.84, R * 0.045 + 2, R * 0.045 + 2),
        '#6b6f74',
        0.85,
      )
    }
  }
  const link = (x: number, y: number, s = 12) => {
    t.line(t.ellipse(x, y, s, s), '#5d6167', 7)
    t.line(t.ellipse(x - 1, y - 1, s, s), lighten(metal, 0.3), 4)
  }
  const tear = (x: number, y: number, s: number) => {
    const d = curve([
      [x, y - s],
      [x + s * 0.55, y + s * 0.1],
      [x, y + s * 0.7],
      [x - s * 0.55, y + s * 0.1],
    ])
    t.fill(d, metal)
    t.tone(d, '#5d6167', [0.3, 0, 1, 0.8], 0.9)
    t.tone(d, '#ffffff', [0.6, 0.5, 0.1, 0], 0.6)
  }
  t.hand(() => {
    if (p.stripes)
      t.weave([-20, h * 0.86], [w + 20, h * 0.85], [w + 20, h * 0.93], [-20, h * 0.94], p.stripes)
    if (variant === 0)
      for (const x of [cx - 150, cx + 150]) {
        t.line(
          curve(
            [
              [x, h * 0.34],
              [x - 4, h * 0.26],
              [x + 24, h * 0.235],
              [x + 36, h * 0.27],
            ],
            false,
          ),
          lighten(metal, 0.2),
          7,
        )
        link(x, h * 0.36)
        disc(x, h * 0.46, 92)
        t.fill(t.ellipse(x, h * 0.46, 30, 30), stone)
        t.tone(t.ellipse(x, h * 0.46, 30, 30), darken(stone, 0.6), [0.3, 0.1, 1, 1], 0.9)
        for (const k of [-1, 0, 1]) {
          link(x + k * 50, h * 0.565 + (k ? -12 : 0), 9)
          tear(x + k * 50, h * 0.64 + (k ? -12 : 0), 46)
        }
      }
    else if (variant === 1) {
      for (let i = 0; i <= 30; i++) {
        const u = i / 30
        link(cx - w * 0.33 + w * 0.66 * u, h * 0.12 + Math.sin(u * Math.PI) * h * 0.3, 12)
      }
      disc(cx, h * 0.46, 74)
      for (let k = 0; k < 3; k++) {
        for (const s of [-1, 1]) link(cx + s * 40, h * 0.56 + k * h * 0.06, 11)
        t.fill(
          polyline([
            [cx - 84 - k * 14, h * 0.585 + k * h * 0.06],
            [cx + 84 + k * 14, h * 0.585 + k * h * 0.06],
            [cx + 76 + k * 14, h * 0.615 + k * h * 0.06],
            [cx - 76 - k * 14, h * 0.615 + k * h * 0.06],
          ]),
          k % 2 ? lighten(metal, 0.2) : metal,
        )
      }
      for (let k = -3; k < 4; k++) tear(cx + k * 34, h * 0.8, 30)
      t.fill(t.ellipse(cx, h * 0.46, 22, 22), stone)
    } else if (variant === 2) {
      const y = h * 0.52
      t.line(
        polyline(
          [
            [cx - w * 0.34, y + 90],
            [cx + w * 0.34, y - 110],
          ],
          false,
        ),
        '#5d6167',
        17,
      )
      t.line(
        polyline(
          [
            [cx - w * 0.34, y + 86],
            [cx + w * 0.34, y - 114],
          ],
          false,
        ),
        lighten(metal, 0.4),
        9,
      )
      disc(cx, y, w * 0.26)
      t.line(t.ellipse(cx, y, w * 0.16, w * 0.16), '#6b6f74', 6, 0.8)
      for (let i = 0; i < 8; i++) {
        const a = (i / 8) * 6.28
        t.rotate((a * 180) / Math.PI, cx, y, () => tear(cx, y - w * 0.1, 44))
      }
      t.fill(t.ellipse(cx, y, 34, 34), stone)
      t.tone(t.ellipse(cx, y, 34, 34), darken(stone, 0.6), [0.3, 0.1, 1, 1], 0.9)
      t.fill(t.ellipse(cx - 10, y - 12, 9, 6), lighten(stone, 0.8))
    } else if (variant === 4) {
      t.fill(
        polyline([
          [cx - 210, h * 0.3],
          [cx + 210, h * 0.29],
          [cx + 214, h * 0.7],
          [cx - 206, h * 0.71],
        ]),
        '#e6d7b4',
      )
      for (const x of [cx - 92, cx + 92]) {
        disc(x, h * 0.47, 66)
        t.fill(t.ellipse(x, h * 0.47, 19, 19), stone)
      }
      for (let i = 0; i < 5; i++)
        t.line(
          curve(
            [
              [cx - 120 + i * 60, h * 0.66],
              [cx - 90 + i * 60, h * 0.63],
              [cx - 60 + i * 60, h * 0.66],
            ],
            false,
          ),
          '#5f412b',
          5,
          0.7,
        )
    } else if (variant === 5) {
      const y = h * 0.5,
        A = w * 0.2
      t.add('<g transform="translate(20 26)">')
      t.line(t.ellipse(cx, y, A, A * 1.05), '#14100c', 62, 0.4)
      t.add('</g>')
      t.line(t.ellipse(cx, y, A, A * 1.05, 0, 0.006), '#6b6f74', 66)
      t.line(t.ellipse(cx - 5, y - 5, A, A * 1.05, 0, 0.006), metal, 48)
      t.line(t.ellipse(cx - 14, y - 14, A * 0.97, A, 0, 0.006), '#f4f1e8', 9, 0.8)
      const top = polyline([
        [cx - 76, y - A * 1.32],
        [cx + 76, y - A * 1.32],
        [cx + 92, y - A * 0.8],
        [cx - 92, y - A * 0.8],
      ])
      t.fill(top, lighten(metal, 0.2))
      t.tone(top, '#5d6167', [0.4, 0, 1.05, 0.6], 0.8)
      for (const k of [-1, 0, 1])
        t.fill(
          polyline([
            [cx + k * 52, y - A * 1.24],
            [cx + k * 52 + 24, y - A * 1.06],
            [cx + k * 52, y - A * 0.88],
            [cx + k * 52 - 24, y - A * 1.06],
          ]),
          k ? '#6b6f74' : stone,
        )
    } else {
      const y = h * 0.52,
        A = w * 0.3
      t.add('<g transform="translate(18 26)">')
      t.line(t.ellipse(cx, y, A, A * 0.5), '#14100c', 74, 0.4)
      t.add('</g>')
      t.line(t.ellipse(cx, y, A, A * 0.5, 0, 0.01), '#6b6f74', 80)
      t.line(t.ellipse(cx - 3, y - 4, A, A * 0.5, 0, 0.01), metal, 62)
      t.line(t.ellipse(cx - 6, y - 16, A, A * 0.5, 0, 0.01), '#f4f1e8', 10, 0.8)
      for (let i = 1; i < 12; i++) {
        const a = Math.PI * (i / 12),
          x = cx - Math.cos(a) * A,
          yy = y + Math.sin(a) * A * 0.5
        t.fill(
          polyline([
            [x, yy - 24],
            [x + 16, yy],
            [x, yy + 24],
            [x - 16, yy],
          ]),
          i === 6 ? stone : '#6b6f74',
          0.9,
        )
      }
    }
  })
  return t.svg()
}
