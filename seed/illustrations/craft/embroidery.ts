import { Canvas, dye, darken, lighten, curve, polyline, type Draw, type Pt } from '../stroke.ts'

/** Wool embroidery on sackcloth: hills, a house, sun, sheep, flowers; no two alike. */
export const embroidery: Draw = (p) => {
  const t = new Canvas(p),
    { r, w, h } = t
  const wall = p.wall ?? r.pick([dye.sky, '#d9c0a6', '#cfcdae', '#dfb89d'])
  t.add(`<rect width="${w}" height="${h}" fill="${wall}"/>`)
  t.tone(`M0 0H${w}V${h}H0Z`, darken(wall, 0.15), [0, 0, 1, 1], 0.6)
  const x0 = w * 0.13,
    x1 = w * 0.87,
    y0 = h * 0.19,
    y1 = h * 0.82,
    W = x1 - x0,
    H = y1 - y0,
    weave = p.color ?? r.pick([dye.wool, '#dcc79d', '#d3b98a', '#2f3f55'])
  const stitch = (
    d: string,
    c: string,
    step: number,
    ang: number,
    box: readonly [number, number, number, number],
  ) =>
    t.clip(d, () => {
      const [a, b, c2, e] = box
      for (let y = b; y < e; y += step)
        for (let x = a + r.between(-10, 0); x < c2; x += 17) {
          const l = r.between(15, 22),
            q = ang + r.wobble(0.22)
          t.line(
            polyline(
              [
                [x, y + r.wobble(1.5)],
                [x + Math.cos(q) * l, y + Math.sin(q) * l],
              ],
              false,
            ),
            r.next() > 0.66 ? lighten(c, 0.22) : r.next() > 0.5 ? darken(c, 0.16) : c,
            step * 0.86,
          )
        }
    })
  const flower = (x: number, y: number, s: number, c: string) => {
    t.line(
      curve(
        [
          [x, y],
          [x + r.wobble(8), y + s * 1.6],
          [x + r.wobble(6), y + s * 3],
        ],
        false,
      ),
      dye.nalca,
      7,
    )
    for (const k of [-1, 1])
      t.line(
        curve(
          [
            [x, y + s * 2.2],
            [x + k * s, y + s * 1.6],
          ],
          false,
        ),
        dye.nalca,
        8,
      )
    for (let i = 0; i < 9; i++) {
      const a = (i / 9) * 6.28
      t.line(
        polyline(
          [
            [x + Math.cos(a) * s * 0.36, y + Math.sin(a) * s * 0.36],
            [x + Math.cos(a) * s, y + Math.sin(a) * s],
          ],
          false,
        ),
        i % 2 ? c : lighten(c, 0.2),
        10,
      )
    }
    t.fill(t.ellipse(x, y, s * 0.34, s * 0.34), dye.michay)
  }
  t.speckle(
    polyline([
      [x0 + 18, y0 + 24],
      [x1 + 22, y0 + 20],
      [x1 + 26, y1 + 26],
      [x0 + 24, y1 + 28],
    ]),
    darken(wall, 0.45),
    0.6,
  )
  t.hand(() => {
    const clothPath = polyline([
      [x0 + r.wobble(5), y0 + r.wobble(5)],
      [x1 + r.wobble(5), y0 + r.wobble(5)],
      [x1 + r.wobble(5), y1 + r.wobble(5)],
      [x0 + r.wobble(5), y1 + r.wobble(5)],
    ])
    for (let i = 0; i < 60; i++) {
      const u = i / 59
      t.line(
        polyline(
          [
            [x0 + W * u, y1 - 4],
            [x0 + W * u + r.wobble(5), y1 + r.between(8, 20)],
          ],
          false,
        ),
        weave,
        3,
      )
      t.line(
        polyline(
          [
            [x0 + W * u, y0 + 4],
            [x0 + W * u + r.wobble(5), y0 - r.between(8, 18)],
          ],
          false,
        ),
        weave,
        3,
      )
    }
    t.fill(clothPath, weave)
    t.clip(clothPath, () => {
      for (let x = x0; x < x1; x += 8) t.line(`M${x} ${y0}V${y1}`, darken(weave, 0.3), 1.3, 0.32)
      for (let y = y0; y < y1; y += 8) t.line(`M${x0} ${y}H${x1}`, darken(weave, 0.3), 1.3, 0.32)
    })
    const m = 34,
      hz = y0 + H * r.between(0.46, 0.56)
    const hill = (b: number, c: string, ang: number) => {
      const pts: Pt[] = [[x0 + m, y1 - m]]
      for (let i = 0; i <= 5; i++) pts.push([x0 + m + ((W - 2 * m) * i) / 5, b + r.wobble(46)])
      pts.push([x1 - m, y1 - m])
      const d = curve(pts, true, 0.7)
      stitch(d, c, 10, ang, [x0 + m - 10, b - 70, x1 - m + 10, y1 - m])
    }
    const vs = [dye.nalca, '#7e8a4e', dye.moss, '#9a8f4c', dye.smoke]
    hill(hz, r.pick([dye.indigo, dye.smoke, dye.maqui]), -0.5)
    hill(hz + H * 0.13, r.pick(vs), 0.3)
    hill(hz + H * 0.26, r.pick(vs), -0.15)
    const sx = x0 + W * r.between(0.2, 0.8),
      sy = y0 + H * 0.19,
      R = W * 0.085
    for (let i = 0; i < 22; i++) {
      const a = (i / 22) * 6.28
      t.line(
        polyline(
          [
            [sx + Math.cos(a) * R * 1.15, sy + Math.sin(a) * R * 1.15],
            [sx + Math.cos(a) * R * (i % 2 ? 1.5 : 1.8), sy + Math.sin(a) * R * (i % 2 ? 1.5 : 1.8)],
          ],
          false,
        ),
        dye.relbun,
        7,
      )
    }
    const so = t.ellipse(sx, sy, R, R)
    stitch(so, p.color2 ?? dye.michay, 8, 0.8, [sx - R, sy - R, sx + R, sy + R])
    const hx = x0 + W * r.between(0.22, 0.6),
      hy = hz + H * 0.16
    const house = polyline([
      [hx, hy],
      [hx + 92, hy],
      [hx + 92, hy + 70],
      [hx, hy + 70],
    ])
    stitch(house, r.pick([dye.relbun, dye.snow, dye.tile]), 9, 0, [hx - 10, hy, hx + 92, hy + 70])
    stitch(
      polyline([
        [hx - 16, hy + 4],
        [hx + 20, hy - 46],
        [hx + 76, hy - 46],
        [hx + 108, hy + 4],
      ]),
      dye.walnut,
      9,
      1.2,
      [hx - 20, hy - 48, hx + 108, hy + 2],
    )
    t.fill(
      polyline([
        [hx + 34, hy + 26],
        [hx + 58, hy + 26],
        [hx + 58, hy + 70],
        [hx + 34, hy + 70],
      ]),
      dye.bark,
    )
    for (let i = 0; i < r.int(2, 4); i++) {
      const x = x0 + W * r.between(0.14, 0.84),
        y = hz + H * r.between(0.27, 0.34)
      for (let k = 0; k < 16; k++)
        t.line(t.ellipse(x + r.wobble(20), y + r.wobble(10), 6, 5), r.next() > 0.4 ? dye.snow : dye.raw, 5)
      t.fill(t.ellipse(x + 30, y - 6, 10, 8), dye.bark)
      for (const k of [-14, -4, 8, 16])
        t.line(
          polyline(
            [
              [x + k, y + 12],
              [x + k, y + 26],
            ],
            false,
          ),
          dye.bark,
          5,
        )
    }
    const nf = r.int(4, 6)
    for (let i = 0; i < nf; i++)
      flower(
        x0 + m + 40 + ((W - 2 * m - 80) * i) / (nf - 1) + r.wobble(14),
        y1 - m - r.between(78, 112),
        r.between(20, 29),
        r.pick([dye.relbun, dye.rose, dye.michay, dye.maqui, dye.snow, dye.tile]),
      )
    for (let x = x0 + 16; x < x1 - 20; x += 26) {
      t.line(`M${x} ${y0 + 15}l15 1`, dye.relbun, 6)
      t.line(`M${x} ${y1 - 15}l15 -1`, dye.relbun, 6)
    }
    for (let y = y0 + 20; y < y1 - 20; y += 26) {
      t.line(`M${x0 + 15} ${y}l1 15`, dye.relbun, 6)
      t.line(`M${x1 - 15} ${y}l-1 15`, dye.relbun, 6)
    }
  })
  t.tone(
    polyline([
      [x0, y0],
      [x1, y0],
      [x1, y1],
      [x0, y1],
    ]),
    dye.bark,
    [0.5, 0.3, 1.1, 1],
    0.3,
  )
  return t.svg(0.94)
}
