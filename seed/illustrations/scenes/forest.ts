import { Canvas, curve, darken, dye, lighten, mix, type Draw } from '../stroke.ts'
import { neighbour } from '../figures.ts'
import { grass, hill, hours } from './scenery.ts'

/** Under the trees of Nahuelbuta: trunks, ferns, mushrooms, and women gathering. `variant` is how many. */
export const forest: Draw = (p) => {
  const t = new Canvas(p, 1600, 1000),
    { r, w, h } = t,
    hour = r.pick(hours),
    sky = p.wall ?? hour.sky,
    ground = p.color ?? r.pick(['#6b6237', '#7d6a45', '#5f6238']),
    foliage = p.color2 ?? r.pick([dye.moss, dye.nalca, '#4d5a3a'])
  t.add(`<rect width="${w}" height="${h}" fill="${sky}"/>`)
  t.tone(`M0 0H${w}V${h * 0.7}H0Z`, mix(sky, foliage, 0.5), [0.5, 1, 0.5, 0], 0.6)
  t.hand(() => {
    hill(t, h * 0.5, h * 0.16, mix(foliage, sky, 0.6), 6, 0.2)
    const trunk = (x: number, y: number, g: number, c: string) => {
      const d = curve(
        [
          [x - g * 0.5, -30],
          [x + g * 0.5, -30],
          [x + g * 0.62, y * 0.6],
          [x + g * 0.9, y],
          [x - g * 0.9, y + 6],
          [x - g * 0.6, y * 0.55],
        ],
        true,
        0.5,
      )
      t.fill(d, c)
      t.clip(d, () => {
        for (let i = 0; i < 26; i++) {
          const yy = r.between(0, y)
          t.line(
            curve(
              [
                [x + r.wobble(g), yy],
                [x + r.wobble(g * 0.6), yy + 30],
                [x + r.wobble(g), yy + r.between(50, 90)],
              ],
              false,
            ),
            r.next() > 0.5 ? darken(c, 0.35) : lighten(c, 0.18),
            4,
            0.6,
          )
        }
      })
      t.tone(d, darken(c, 0.65), [0.4, 0, 1.05, 0.05], 0.85)
    }
    for (let i = 0; i < 13; i++)
      trunk(
        w * ((i + 0.5) / 13) + r.wobble(40),
        h * r.between(0.58, 0.66),
        r.between(20, 34),
        mix(mix(dye.walnut, foliage, 0.4), sky, 0.42),
      )
    hill(t, h * 0.68, h * 0.05, mix(ground, sky, 0.18), 5, 0.3)
    for (let i = 0; i < 6; i++)
      trunk(
        w * ((i + 0.4) / 6) + r.wobble(70),
        h * r.between(0.7, 0.78),
        r.between(44, 66),
        r.pick(['#6d5240', '#7d6350', '#584335']),
      )
    for (let i = 0; i < 90; i++) {
      const x = r.between(-40, w + 40),
        y = h * r.next() ** 1.7 * 0.3
      t.fill(
        t.ellipse(x, y, r.between(26, 62), r.between(16, 34), r.wobble(0.7)),
        r.pick([foliage, darken(foliage, 0.2), lighten(foliage, 0.16)]),
        0.92,
      )
    }
    const floor = hill(t, h * 0.82, h * 0.04, ground, 4, 0.4)
    t.clip(floor, () => {
      for (let i = 0; i < 150; i++)
        t.fill(
          t.ellipse(r.between(0, w), h * r.between(0.78, 1), r.between(8, 20), r.between(4, 9), r.wobble(1)),
          r.pick(['#8a6a3a', '#a5763d', '#5a4a2a', dye.nalca]),
          0.7,
        )
    })
    const n = p.variant ?? 4
    for (let i = 0; i < n; i++)
      neighbour(
        t,
        w * (0.16 + (0.68 * i) / Math.max(1, n - 1)) + r.wobble(50),
        h * r.between(0.82, 0.93),
        r.between(80, 108),
        i % 2 ? 'carries' : 'bends',
      )
    for (let i = 0; i < 7; i++) {
      const x = r.between(0, w),
        y = h * r.between(0.9, 0.99)
      for (let k = 0; k < 9; k++) {
        const a = (k / 8 - 0.5) * 2.4,
          L = r.between(60, 110),
          ex = x + Math.sin(a) * L,
          ey = y - Math.cos(a) * L
        t.line(
          curve(
            [
              [x, y],
              [x + Math.sin(a) * L * 0.4, y - L * 0.6],
              [ex, ey],
            ],
            false,
          ),
          k % 2 ? foliage : lighten(foliage, 0.25),
          8,
        )
      }
    }
    for (let i = 0; i < 10; i++) {
      const x = r.between(30, w - 30),
        y = h * r.between(0.9, 0.98),
        s = r.between(16, 30),
        c = r.pick(['#c96a2b', '#a9743f', '#d9a545'])
      t.line(
        curve(
          [
            [x, y],
            [x + 2, y - s],
          ],
          false,
        ),
        '#e7d3ad',
        s * 0.42,
      )
      t.fill(
        curve([
          [x - s, y - s * 0.8],
          [x - s * 0.5, y - s * 1.5],
          [x + s * 0.5, y - s * 1.5],
          [x + s, y - s * 0.8],
          [x, y - s * 0.66],
        ]),
        c,
      )
    }
    grass(t, h * 0.94, 12, foliage, 46)
  })
  return t.svg()
}
