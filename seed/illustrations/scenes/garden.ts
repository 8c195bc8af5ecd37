import { Canvas, curve, darken, dye, lighten, mix, polyline, type Draw } from '../stroke.ts'
import { neighbour } from '../figures.ts'
import { grass, hill, hours, house } from './scenery.ts'

/** Rows of a kitchen garden running to the house, a fence, hens, and the neighbours weeding. */
export const garden: Draw = (p) => {
  const t = new Canvas(p, 1600, 1000),
    { r, w, h } = t,
    hour = r.pick(hours),
    sky = p.wall ?? hour.sky,
    soil = p.color ?? r.pick(['#7d5a3c', '#8a6a48', '#6b4c34']),
    leaf = p.color2 ?? r.pick(['#6f7d4b', dye.nalca, '#8b9a58'])
  t.add(`<rect width="${w}" height="${h}" fill="${sky}"/>`)
  t.tone(`M0 0H${w}V${h * 0.5}H0Z`, mix(sky, hour.far, 0.4), [0.5, 1, 0.4, 0], 0.5)
  t.hand(() => {
    hill(t, h * 0.42, h * 0.16, mix(hour.far, sky, 0.3), 5, 0.2)
    hill(t, h * 0.5, h * 0.07, mix(dye.moss, hour.far, 0.5), 7)
    hill(t, h * 0.55, h * 0.02, '#8d8f4e', 4, 0.3)
    const hx = w * r.between(0.1, 0.66)
    house(t, hx, h * 0.56, 230)
    for (let i = 0; i < 5; i++) {
      const x = w * r.between(0, 1),
        y = h * 0.56,
        s = r.between(90, 150)
      t.line(
        polyline(
          [
            [x, y],
            [x, y - s * 0.6],
          ],
          false,
        ),
        dye.bark,
        10,
      )
      for (let k = 0; k < 12; k++)
        t.fill(
          t.ellipse(x + r.wobble(s * 0.5), y - s * r.between(0.5, 1.2), s * 0.26, s * 0.22),
          r.pick([dye.nalca, dye.moss, '#7f8a4e']),
        )
      for (let k = 0; k < 12; k++)
        t.fill(
          t.ellipse(x + r.wobble(s * 0.55), y - s * r.between(0.4, 1.2), 8, 8),
          r.pick([dye.relbun, dye.rose]),
        )
    }
    for (let x = -20; x < w + 40; x += 46)
      t.line(
        polyline(
          [
            [x, h * 0.6],
            [x + r.wobble(5), h * 0.53],
          ],
          false,
        ),
        dye.walnut,
        10,
      )
    t.line(
      curve(
        [
          [-20, h * 0.555],
          [w / 2, h * 0.56],
          [w + 20, h * 0.553],
        ],
        false,
      ),
      dye.walnut,
      8,
    )
    const bed = polyline([
      [-30, h * 0.6],
      [w + 30, h * 0.595],
      [w + 30, h + 30],
      [-30, h + 30],
    ])
    t.fill(bed, soil)
    t.tone(bed, darken(soil, 0.5), [0.4, 0.2, 0.7, 1], 0.5)
    const vx = w * r.between(0.4, 0.6),
      rows = 9
    for (let i = -rows; i <= rows; i++) {
      const x1 = vx + i * w * 0.16,
        x0 = vx + i * w * 0.045
      t.line(
        curve(
          [
            [x0, h * 0.6],
            [(x0 + x1) / 2, h * 0.78],
            [x1, h * 1.03],
          ],
          false,
        ),
        darken(soil, 0.35),
        9,
        0.6,
      )
      const c = i % 3 === 0 ? lighten(leaf, 0.22) : i % 3 === 1 ? leaf : darken(leaf, 0.22),
        crop = Math.abs(i) % 4
      for (let k = 0; k < 16; k++) {
        const u = (k / 15) ** 1.5,
          x = x0 + w * 0.012 + (x1 + w * 0.05 - x0) * u,
          y = h * 0.61 + h * 0.4 * u,
          s = 9 + 40 * u
        for (let q = 0; q < 5; q++)
          t.rotate((q - 2) * 34 + r.wobble(8), x, y, () =>
            t.fill(
              curve([
                [x, y],
                [x + s * 0.3, y - s * 0.6],
                [x, y - s * (crop === 1 ? 1.7 : 1.1)],
                [x - s * 0.3, y - s * 0.6],
              ]),
              q % 2 ? c : lighten(c, 0.14),
            ),
          )
        if (crop === 2 && k % 2)
          t.fill(t.ellipse(x, y - s * 0.6, s * 0.28, s * 0.26), r.pick([dye.relbun, dye.michay]))
      }
    }
    const n = p.variant ?? 3
    for (let i = 0; i < n; i++)
      neighbour(
        t,
        w * (0.14 + (0.72 * (i + 0.5)) / n) + r.wobble(50),
        h * r.between(0.72, 0.94),
        r.between(76, 108),
        i % 2 ? 'carries' : 'bends',
      )
    for (let i = 0; i < 4; i++) {
      const x = w * r.between(0.05, 0.95),
        y = h * r.between(0.9, 0.97),
        s = r.between(22, 32),
        c = r.pick([dye.snow, dye.relbun, dye.walnut, '#c9a06d']),
        m = r.pick([-1, 1])
      t.fill(
        curve([
          [x - m * s * 1.3, y - s * 1.4],
          [x - m * s * 0.8, y - s * 0.5],
          [x, y - s * 0.2],
          [x + m * s * 0.8, y - s * 0.7],
          [x + m * s * 1.05, y - s * 1.6],
          [x + m * s * 0.7, y - s * 1.8],
          [x + m * s * 0.4, y - s],
          [x - m * s * 0.5, y - s * 1],
        ]),
        c,
      )
      t.fill(t.ellipse(x + m * s * 0.86, y - s * 1.9, s * 0.2, s * 0.18), dye.relbun)
      for (const k of [-0.2, 0.2])
        t.line(
          polyline(
            [
              [x + k * s, y - s * 0.3],
              [x + k * s, y + 4],
            ],
            false,
          ),
          '#c9852a',
          4,
        )
    }
    grass(t, h * 0.96, 10, '#7d7a3d', 46)
  })
  return t.svg()
}
