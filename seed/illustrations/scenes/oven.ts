import { Canvas, curve, darken, dye, lighten, mix, polyline, type Draw } from '../stroke.ts'
import { neighbour } from '../figures.ts'
import { grass, hill, hours, house } from './scenery.ts'

/** The clay oven behind the house: smoke, a table of loaves under the vine, neighbours kneading. */
export const oven: Draw = (p) => {
  const t = new Canvas(p, 1600, 1000),
    { r, w, h } = t,
    hour = r.pick(hours),
    sky = p.wall ?? hour.sky,
    clay = p.color ?? r.pick(['#b07850', '#a5683f', '#bd8a60']),
    isLeft = r.next() > 0.5,
    X = (x: number) => (isLeft ? x : w - x)
  t.add(`<rect width="${w}" height="${h}" fill="${sky}"/>`)
  t.tone(`M0 0H${w}V${h * 0.5}H0Z`, mix(sky, hour.far, 0.4), [0.5, 1, 0.4, 0], 0.5)
  t.hand(() => {
    hill(t, h * 0.44, h * 0.16, mix(hour.far, sky, 0.3), 5, 0.2)
    hill(t, h * 0.54, h * 0.08, mix(dye.moss, hour.far, 0.5), 6)
    hill(t, h * 0.64, h * 0.03, p.color2 ?? '#9a9455', 4, 0.3)
    house(t, X(w * 0.78) - 110, h * 0.66, 240)
    const cx = X(w * 0.3),
      base = h * 0.83,
      A = w * 0.17,
      top = base - h * 0.36
    t.shadow(cx, base + 30, A, 1.3, 0.6)
    t.speckle(
      curve([
        [cx - 30, top - 10],
        [cx + 40, top - 10],
        [cx + 90, top - 170],
        [cx + 220, top - 300],
        [cx + 60, top - 260],
        [cx - 10, top - 140],
      ]),
      dye.snow,
      0.6,
      true,
    )
    const plinth = polyline([
      [cx - A * 1.2, base - 60],
      [cx + A * 1.2, base - 64],
      [cx + A * 1.25, base + 40],
      [cx - A * 1.25, base + 40],
    ])
    t.fill(plinth, '#8d8577')
    for (let i = 0; i < 16; i++)
      t.line(
        t.ellipse(
          cx - A * 1.1 + (i % 8) * A * 0.32,
          base - 34 + Math.floor(i / 8) * 48,
          A * 0.14,
          21,
          0,
          0.08,
        ),
        '#6b6459',
        5,
        0.7,
      )
    t.tone(plinth, dye.bark, [0.4, 0, 1.05, 0.4], 0.6)
    const body = curve(
      [
        [cx - A, base - 56],
        [cx - A * 1.02, base - h * 0.18],
        [cx - A * 0.6, top + 30],
        [cx, top - 6],
        [cx + A * 0.6, top + 30],
        [cx + A * 1.02, base - h * 0.18],
        [cx + A, base - 56],
      ],
      true,
      0.8,
    )
    t.fill(body, clay)
    t.clip(body, () => {
      for (let i = 0; i < 30; i++)
        t.line(
          curve(
            [
              [cx + r.wobble(A), r.between(top, base)],
              [cx + r.wobble(A), r.between(top, base)],
            ],
            false,
          ),
          r.next() > 0.5 ? darken(clay, 0.2) : lighten(clay, 0.2),
          7,
          0.25,
        )
    })
    t.tone(body, darken(clay, 0.65), [0.4, 0.1, 1.02, 0.5], 0.9)
    t.tone(body, lighten(clay, 0.5), [0.5, 0.5, 0.1, 0.1], 0.4)
    const mouth = curve(
      [
        [cx - A * 0.36, base - 58],
        [cx - A * 0.38, base - h * 0.13],
        [cx, base - h * 0.2],
        [cx + A * 0.38, base - h * 0.13],
        [cx + A * 0.36, base - 58],
      ],
      true,
      0.8,
    )
    t.fill(mouth, dye.bark)
    t.clip(mouth, () => {
      for (let i = 0; i < 8; i++) {
        const x = cx + (i - 3.5) * A * 0.1,
          f = r.between(40, 96)
        t.fill(
          curve([
            [x - 18, base - 50],
            [x - 10, base - 60 - f * 0.5],
            [x + r.wobble(8), base - 60 - f],
            [x + 12, base - 60 - f * 0.5],
            [x + 18, base - 50],
          ]),
          r.pick([dye.michay, dye.tile, dye.relbun]),
        )
      }
    })
    t.line(mouth, darken(clay, 0.4), 12)
    const tx0 = X(w * 0.56),
      tx1 = X(w * 0.97),
      a = Math.min(tx0, tx1),
      b = Math.max(tx0, tx1),
      ty = h * 0.8
    neighbour(t, a + (b - a) * 0.24, ty + 20, 136, 'carries')
    neighbour(t, a + (b - a) * 0.68, ty + 16, 130, 'bends')
    for (const x of [a + 30, b - 30])
      t.line(
        polyline(
          [
            [x, ty],
            [x - 6, h * 0.97],
          ],
          false,
        ),
        dye.walnut,
        24,
      )
    const table = polyline([
      [a, ty - 18],
      [b, ty - 22],
      [b + 10, ty + 18],
      [a - 10, ty + 22],
    ])
    t.fill(table, '#a97a4c')
    t.tone(table, darken('#a97a4c', 0.5), [0.3, 0, 1, 0.5], 0.6)
    if (p.stripes)
      t.weave(
        [a + (b - a) * 0.3, ty - 20],
        [a + (b - a) * 0.74, ty - 21],
        [a + (b - a) * 0.76, ty + 60],
        [a + (b - a) * 0.29, ty + 62],
        p.stripes,
      )
    for (let i = 0; i < (p.variant ?? 8); i++) {
      const x = a + 40 + ((b - a - 80) * i) / ((p.variant ?? 8) - 1),
        s = r.between(34, 46),
        c = r.pick(['#c88f50', '#b97c40', '#d6a566']),
        d = curve([
          [x - s, ty - 14],
          [x - s * 0.8, ty - 14 - s * 0.7],
          [x, ty - 14 - s * 0.95],
          [x + s * 0.8, ty - 14 - s * 0.7],
          [x + s, ty - 14],
        ])
      t.fill(d, c)
      t.tone(d, darken(c, 0.6), [0.4, 0.1, 1, 0.8], 0.85)
    }
    neighbour(t, cx + (isLeft ? -1 : 1) * A * 1.5, h * 0.93, 140, 'carries')
    for (let i = 0; i < 12; i++) {
      const x = cx + (isLeft ? 1 : -1) * A * 1.5 + r.wobble(70),
        y = h * 0.9 + r.wobble(30)
      t.line(
        polyline(
          [
            [x - 50, y],
            [x + 50, y - 14],
          ],
          false,
        ),
        r.pick([dye.walnut, '#7d563a', dye.timber]),
        22,
      )
      t.fill(t.ellipse(x + 50, y - 14, 11, 11), '#d6bd93')
    }
    grass(t, h * 0.94, 18, '#7d7a3d', 56)
  })
  return t.svg()
}
