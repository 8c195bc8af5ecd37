import { Canvas, curve, darken, dye, lighten, mix, polyline, type Draw } from '../stroke.ts'
import { neighbour } from '../figures.ts'
import { hill, hours, house } from './scenery.ts'
import { stripes } from '../../../store/src/contracts/stripes.ts'

/** Market day in the square: awnings in each group's stripes, full tables, people buying. */
export const fair: Draw = (p) => {
  const t = new Canvas(p, 1600, 1000),
    { r, w, h } = t,
    hour = r.pick(hours),
    sky = p.wall ?? hour.sky,
    ground = p.color ?? r.pick(['#cdb083', '#c39a6b', '#d2bb94'])
  t.add(`<rect width="${w}" height="${h}" fill="${sky}"/>`)
  t.tone(`M0 0H${w}V${h * 0.5}H0Z`, mix(sky, hour.far, 0.4), [0.5, 1, 0.4, 0], 0.5)
  t.hand(() => {
    hill(t, h * 0.4, h * 0.14, mix(hour.far, sky, 0.35), 5, 0.2)
    hill(t, h * 0.5, h * 0.06, mix(dye.moss, hour.far, 0.4), 8)
    for (let i = 0; i < 4; i++) house(t, w * (0.02 + i * 0.27) + r.wobble(50), h * 0.56, 150)
    const floor = polyline([
      [-20, h * 0.56],
      [w + 20, h * 0.555],
      [w + 20, h + 20],
      [-20, h + 20],
    ])
    t.fill(floor, ground)
    t.tone(floor, darken(ground, 0.4), [0.4, 0.1, 0.7, 1], 0.5)
    const n = p.variant ?? 3
    for (let i = 0; i < n; i++) {
      const W = (w * 0.84) / n,
        x0 = w * 0.08 + i * W * 1.02,
        x1 = x0 + W * 0.88,
        y = h * 0.77 + (i % 2) * 26,
        roof = h * 0.42 + (i % 2) * 18,
        bands = i === 0 && p.stripes ? p.stripes : stripes(p.seed + i)
      for (const x of [x0 + 8, x1 - 8])
        t.line(
          polyline(
            [
              [x, y + 60],
              [x, roof],
            ],
            false,
          ),
          dye.walnut,
          14,
        )
      neighbour(t, x0 + W * 0.3, y + 10, 118, 'walks')
      neighbour(t, x0 + W * 0.6, y + 6, 112, 'carries')
      t.weave([x0 - 26, roof - 60], [x0 - 50, roof + 66], [x1 + 50, roof + 66], [x1 + 26, roof - 60], bands)
      for (let k = 0; k < 12; k++) {
        const u = k / 11,
          x = x0 - 50 + (x1 - x0 + 100) * u
        t.fill(
          curve(
            [
              [x - 26, roof + 62],
              [x + 26, roof + 62],
              [x + 18, roof + 92],
              [x - 18, roof + 92],
            ],
            true,
            0.7,
          ),
          bands[k % bands.length]?.c ?? dye.wool,
        )
      }
      const cloth = polyline([
        [x0 - 10, y - 20],
        [x1 + 10, y - 20],
        [x1 + 20, y + 96],
        [x0 - 20, y + 96],
      ])
      t.shadow((x0 + x1) / 2, y + 92, W * 0.44, 1.1, 0.4)
      t.fill(cloth, lighten(dye.raw, 0.2))
      t.clip(cloth, () =>
        t.weave([x0 - 20, y + 40], [x1 + 20, y + 40], [x1 + 20, y + 76], [x0 - 20, y + 76], bands),
      )
      t.tone(cloth, darken(dye.raw, 0.5), [0.4, 0, 1.05, 0.5], 0.5)
      for (let k = 0; k < 11; k++) {
        const x = x0 + 16 + ((x1 - x0 - 32) * k) / 10,
          kind = r.int(0, 3),
          c = r.pick([dye.relbun, dye.michay, dye.maqui, dye.nalca, dye.clay, dye.straw, dye.indigo])
        if (kind === 0) {
          t.fill(
            polyline([
              [x - 18, y - 74],
              [x + 18, y - 74],
              [x + 20, y - 22],
              [x - 20, y - 22],
            ]),
            c,
          )
          t.fill(
            polyline([
              [x - 20, y - 88],
              [x + 20, y - 88],
              [x + 20, y - 72],
              [x - 20, y - 72],
            ]),
            dye.walnut,
          )
        } else if (kind === 1) {
          t.fill(
            curve(
              [
                [x - 40, y - 54],
                [x + 40, y - 54],
                [x + 28, y - 18],
                [x - 28, y - 18],
              ],
              true,
              0.5,
            ),
            dye.straw,
          )
          for (let q = 0; q < 5; q++) t.fill(t.ellipse(x + (q - 2) * 15, y - 60, 13, 12), c)
        } else if (kind === 2) t.fill(t.ellipse(x, y - 40, 30, 24), '#c88f50')
        else {
          t.fill(
            curve([
              [x - 22, y - 20],
              [x - 26, y - 70],
              [x - 12, y - 104],
              [x + 12, y - 104],
              [x + 26, y - 70],
              [x + 22, y - 20],
            ]),
            c,
          )
          t.tone(
            curve([
              [x - 22, y - 20],
              [x - 26, y - 70],
              [x + 26, y - 70],
              [x + 22, y - 20],
            ]),
            darken(c, 0.5),
            [0.3, 0, 1, 0.2],
            0.8,
          )
        }
      }
    }
    t.line(
      curve(
        [
          [-20, h * 0.22],
          [w * 0.3, h * 0.31],
          [w * 0.6, h * 0.2],
          [w + 20, h * 0.3],
        ],
        false,
      ),
      dye.bark,
      4,
    )
    for (let i = 0; i < 24; i++) {
      const u = i / 23,
        x = w * u,
        y = h * (0.255 + 0.045 * Math.sin(u * 9))
      t.fill(
        polyline([
          [x - 22, y],
          [x + 22, y],
          [x, y + 52],
        ]),
        r.pick([dye.relbun, dye.indigo, dye.michay, dye.nalca, dye.snow]),
      )
    }
    for (let i = 0; i < 5; i++)
      neighbour(
        t,
        w * (0.1 + 0.19 * i) + r.wobble(60),
        h * r.between(0.93, 0.985),
        r.between(116, 134),
        i % 2 ? 'walks' : 'carries',
      )
  })
  return t.svg()
}
