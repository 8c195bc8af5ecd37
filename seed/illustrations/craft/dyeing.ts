import { Canvas, dye, darken, lighten, mix, curve, polyline, type Draw, type Pt } from '../stroke.ts'

import { neighbour } from '../figures.ts'
import { grass, hill, hours, house } from '../scenes/scenery.ts'
/** Dyeing day: a copper pot over the fire, skeins drying on a line, hills behind. */
export const dyeing: Draw = (p) => {
  const t = new Canvas(p, 1600, 1000),
    { r, w, h } = t,
    hour = r.pick(hours),
    sky = p.wall ?? hour.sky
  t.add(`<rect width="${w}" height="${h}" fill="${sky}"/>`)
  t.tone(`M0 0H${w}V${h * 0.6}H0Z`, mix(sky, hour.far, 0.35), [0.5, 1, 0.4, 0], 0.5)
  t.hand(() => {
    hill(t, h * 0.5, h * 0.14, mix(hour.far, sky, 0.3), 5, 0.2)
    hill(t, h * 0.6, h * 0.1, mix(dye.moss, hour.far, 0.5), 6)
    hill(t, h * 0.7, h * 0.06, '#8d8f4e', 4, 0.3)
    house(t, w * r.between(0.04, 0.1), h * 0.7, 150)
    for (const [x, y] of [
      [w * 0.2, h * 0.86],
      [w * 0.985, h * 0.82],
    ] as const) {
      t.line(
        polyline(
          [
            [x, y],
            [x + 6, h * 0.2],
          ],
          false,
        ),
        dye.walnut,
        24,
      )
      t.line(
        polyline(
          [
            [x + 7, y],
            [x + 12, h * 0.2],
          ],
          false,
        ),
        dye.bark,
        7,
        0.6,
      )
    }
    const Y = (x: number) => h * 0.25 + Math.sin(((x - w * 0.2) / (w * 0.78)) * Math.PI) * h * 0.055
    const cu: Pt[] = []
    for (let i = 0; i <= 8; i++) {
      const x = w * 0.2 + (w * 0.785 * i) / 8
      cu.push([x, Y(x)])
    }
    t.line(curve(cu, false), dye.bark, 6)
    const cols = [
        dye.relbun,
        dye.michay,
        dye.nalca,
        dye.indigo,
        dye.wool,
        dye.walnut,
        dye.tile,
        dye.maqui,
        dye.sage,
        dye.relbun,
      ].sort(() => r.next() - 0.5),
      n = p.variant ?? 8
    for (let i = 0; i < n; i++) {
      const x = w * 0.26 + ((w * 0.66 * (i + 0.2)) / (n - 1)) * 0.98,
        y = Y(x),
        c = cols[i % cols.length] as string,
        a = r.between(44, 58),
        L = h * r.between(0.3, 0.39)
      const d = curve([
        [x - a * 0.5, y - 12],
        [x, y - 20],
        [x + a * 0.5, y - 12],
        [x + a * 0.86, y + L * 0.4],
        [x + a, y + L * 0.86],
        [x + a * 0.4, y + L],
        [x - a * 0.4, y + L + r.wobble(8)],
        [x - a, y + L * 0.86],
        [x - a * 0.86, y + L * 0.4],
      ])
      t.fill(d, c)
      t.clip(d, () => {
        for (let k = -9; k < 10; k++)
          t.line(
            curve(
              [
                [x + k * a * 0.06, y - 20],
                [x + k * a * 0.09 + r.wobble(4), y + L * 0.4],
                [x + k * a * 0.115 + r.wobble(5), y + L + 10],
              ],
              false,
            ),
            r.next() > 0.5 ? darken(c, r.between(0.1, 0.32)) : lighten(c, r.between(0.1, 0.3)),
            r.between(2.5, 5),
            0.75,
          )
        t.line(
          curve(
            [
              [x - a * 0.16, y + L * 0.5],
              [x, y + L * 0.7],
              [x - a * 0.1, y + L],
            ],
            false,
          ),
          darken(c, 0.5),
          9,
          0.5,
        )
      })
      t.tone(d, darken(c, 0.55), [0.4, 0, 1, 0.2], 0.9)
      t.line(
        curve(
          [
            [x - a * 0.7, y + 34],
            [x, y + 44],
            [x + a * 0.66, y + 32],
          ],
          false,
        ),
        lighten(dye.raw, 0.2),
        7,
      )
    }
    const px = w * 0.43,
      py = h * 0.9,
      R = 165
    t.shadow(px, py, R, 1.5, 0.6)
    for (let i = 0; i < 7; i++) {
      const a = -1.1 + i * 0.36
      t.line(
        polyline(
          [
            [px + Math.sin(a) * R * 1.15, py + 26 + Math.abs(i - 3) * 3],
            [px - Math.sin(a) * 40, py - 8],
          ],
          false,
        ),
        i % 2 ? dye.walnut : '#7d563a',
        24,
      )
    }
    for (let i = 0; i < 9; i++) {
      const x = px + (i - 4) * 32,
        f = r.between(36, 84)
      t.fill(
        curve([
          [x - 16, py + 12],
          [x - 10, py - f * 0.4],
          [x + r.wobble(10), py - f],
          [x + 12, py - f * 0.36],
          [x + 16, py + 12],
        ]),
        r.pick([dye.michay, dye.tile, dye.relbun]),
      )
    }
    const ol = t.turned(
        px,
        [
          [py - 205, R],
          [py - 160, R * 1.03],
          [py - 80, R * 0.94],
          [py - 40, R * 0.66],
        ],
        0.2,
      ),
      mouth = t.ellipse(px, py - 205, R, R * 0.22),
      co = '#a5603a'
    t.fill(ol, co)
    t.tone(ol, darken(co, 0.65), [0.35, 0.1, 1.02, 0.5], 0.95)
    t.tone(ol, lighten(co, 0.6), [0.45, 0.4, 0.1, 0.1], 0.5)
    t.fill(mouth, lighten(co, 0.15))
    t.fill(t.ellipse(px, py - 200, R * 0.9, R * 0.17), '#7c2c1c')
    t.line(
      curve(
        [
          [px - R * 0.7, py - 198],
          [px - 20, py - 188],
          [px + R * 0.6, py - 200],
        ],
        false,
      ),
      '#b5553c',
      6,
      0.8,
    )
    t.line(
      polyline(
        [
          [px + 60, py - 200],
          [px + 170, py - 390],
        ],
        false,
      ),
      dye.timber,
      17,
    )
    t.speckle(
      curve([
        [px - 60, py - 230],
        [px + 20, py - 230],
        [px + 60, py - 400],
        [px - 20, py - 560],
        [px - 40, py - 400],
      ]),
      dye.snow,
      0.2,
      true,
    )
    neighbour(t, w * 0.27, h * 0.93, 116, 'carries')
    neighbour(t, w * 0.56, h * 0.91, 112, 'bends')
    neighbour(t, w * 0.8, h * 0.89, 104, 'carries')
    neighbour(t, w * 0.9, h * 0.92, 112, 'walks')
    grass(t, h * 0.92, 16, '#7d7a3d', 64)
  })
  return t.svg()
}
