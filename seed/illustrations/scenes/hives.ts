import { Canvas, darken, dye, lighten, mix, polyline, type Draw } from '../stroke.ts'
import { neighbour } from '../figures.ts'
import { grass, hill, hours, house } from './scenery.ts'

/** A meadow of painted hives at the foot of the hills, with the neighbours at work. */
export const hives: Draw = (p) => {
  const t = new Canvas(p, 1600, 1000),
    { r, w, h } = t,
    hour = r.pick(hours),
    sky = p.wall ?? hour.sky,
    field = p.color ?? r.pick(['#a8a052', '#8d8f4e', '#b99a4e'])
  t.add(`<rect width="${w}" height="${h}" fill="${sky}"/>`)
  t.tone(`M0 0H${w}V${h * 0.5}H0Z`, mix(sky, hour.far, 0.4), [0.5, 1, 0.4, 0], 0.5)
  t.hand(() => {
    hill(t, h * 0.46, h * 0.18, mix(hour.far, sky, 0.25), 5, 0.2)
    hill(t, h * 0.55, h * 0.1, mix(dye.moss, hour.far, 0.45), 7)
    hill(t, h * 0.64, h * 0.05, field, 4, 0.3)
    if (r.next() > 0.4) house(t, w * r.between(0.08, 0.7), h * 0.63, 110)
    for (let i = 0; i < 9; i++) {
      const x = w * r.between(0, 1),
        y = h * r.between(0.6, 0.68),
        s = r.between(70, 130)
      t.line(
        polyline(
          [
            [x, y],
            [x, y - s * 0.5],
          ],
          false,
        ),
        dye.bark,
        9,
      )
      for (let k = 0; k < 9; k++)
        t.fill(
          t.ellipse(x + r.wobble(s * 0.5), y - s * r.between(0.5, 1.1), s * 0.28, s * 0.24),
          r.pick([dye.nalca, dye.moss, '#6f7d4b']),
        )
      for (let k = 0; k < 14; k++)
        t.fill(t.ellipse(x + r.wobble(s * 0.5), y - s * r.between(0.4, 1.2), 5, 5), dye.snow, 0.9)
    }
    const n = p.variant ?? 7,
      paints = [dye.sky, dye.rose, dye.michay, dye.snow, dye.sage, dye.smoke, dye.tile]
    const places = Array.from({ length: n }, (_, i) => ({
      x: w * (0.1 + (0.8 * i) / (n - 1)) + r.wobble(30),
      y: h * (i % 2 ? 0.76 : 0.86) + r.wobble(18),
    })).toSorted((a, b) => a.y - b.y)
    for (const { x, y } of places) {
      const s = 62 + (y - h * 0.7) * 0.2,
        c = r.pick(paints),
        boxes = r.int(2, 3)
      t.shadow(x, y, s * 0.9, 1.4, 0.5)
      for (const k of [-1, 1])
        t.line(
          polyline(
            [
              [x + k * s * 0.5, y + 12],
              [x + k * s * 0.5, y - 16],
            ],
            false,
          ),
          dye.bark,
          9,
        )
      for (let b = 0; b < boxes; b++) {
        const y0 = y - 12 - b * s * 0.62,
          d = polyline([
            [x - s * 0.66, y0 - s * 0.6],
            [x + s * 0.66, y0 - s * 0.6],
            [x + s * 0.66, y0],
            [x - s * 0.66, y0],
          ])
        t.fill(d, b ? lighten(c, 0.14) : c)
        t.tone(d, darken(c, 0.55), [0.35, 0, 1.05, 0.2], 0.8)
        t.line(
          polyline(
            [
              [x - 16, y0 - s * 0.38],
              [x + 16, y0 - s * 0.38],
            ],
            false,
          ),
          darken(c, 0.6),
          7,
        )
      }
      const ty = y - 12 - boxes * s * 0.62
      t.fill(
        polyline([
          [x - s * 0.74, ty - 14],
          [x + s * 0.74, ty - 14],
          [x + s * 0.74, ty + 6],
          [x - s * 0.74, ty + 6],
        ]),
        dye.walnut,
      )
      t.fill(
        polyline([
          [x - s * 0.3, y - 22],
          [x + s * 0.3, y - 22],
          [x + s * 0.3, y - 14],
          [x - s * 0.3, y - 14],
        ]),
        dye.bark,
      )
      for (let b = 0; b < 6; b++)
        t.fill(t.ellipse(x + r.wobble(s * 1.6), y - r.between(20, s * 3), 4, 3), dye.ink)
    }
    neighbour(t, w * r.between(0.24, 0.36), h * 0.9, 92, 'carries')
    neighbour(t, w * r.between(0.6, 0.72), h * 0.93, 98, 'bends')
    grass(t, h * 0.9, 30, '#7d7a3d', 60)
    for (let i = 0; i < 60; i++)
      t.fill(
        t.ellipse(r.between(0, w), h * r.between(0.86, 1), r.between(5, 9), r.between(4, 7)),
        r.pick([dye.michay, dye.snow, dye.rose]),
        0.9,
      )
  })
  return t.svg()
}
