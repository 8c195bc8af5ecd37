import { Canvas, dye, darken, lighten, mix, curve, polyline, type Draw, type Pt } from '../stroke.ts'

import { neighbour } from '../figures.ts'
import { grass, hours } from './scenery.ts'
/** The coast of Arauco: cliffs, long swell, a boat drawn up, women walking the tideline. */
export const coast: Draw = (p) => {
  const t = new Canvas(p, 1600, 1000),
    { r, w, h } = t,
    hour = r.pick(hours),
    sky = p.wall ?? hour.sky,
    water = p.color ?? r.pick(['#4f6f7d', '#3d5a70', '#6d8a88'])
  t.add(`<rect width="${w}" height="${h}" fill="${sky}"/>`)
  t.tone(`M0 0H${w}V${h * 0.46}H0Z`, mix(sky, hour.far, 0.45), [0.5, 1, 0.6, 0], 0.5)
  t.hand(() => {
    for (let i = 0; i < 3; i++) {
      const x = r.between(0, w * 0.8),
        y = h * r.between(0.08, 0.28)
      t.speckle(
        curve([
          [x, y],
          [x + 120, y - 24],
          [x + 300, y - 12],
          [x + 430, y + 6],
          [x + 250, y + 16],
        ]),
        dye.snow,
        0.6,
        true,
      )
    }
    const hz = h * 0.42,
      sea = polyline([
        [-20, hz],
        [w + 20, hz - 3],
        [w + 20, h],
        [-20, h],
      ])
    t.fill(sea, water)
    t.tone(sea, darken(water, 0.4), [0.4, 0.6, 0.5, 0], 0.6)
    const side = r.pick([-1, 1]),
      X = (x: number) => (side < 0 ? w - x : x)
    for (let k = 2; k >= 0; k--) {
      const L = w * (0.26 + k * 0.13),
        y = hz + 18 + (2 - k) * 16,
        c = mix(k ? mix(dye.clay, dye.moss, 0.35) : '#8f5d3f', hour.far, k * 0.36),
        al = h * (0.13 + (2 - k) * 0.075)
      const d = curve(
        [
          [X(-30), y - al * 1.05],
          [X(L * 0.3), y - al],
          [X(L * 0.62), y - al * 0.86],
          [X(L * 0.83), y - al * 0.62],
          [X(L * 0.9), y - al * 0.2],
          [X(L), y + 6],
          [X(L * 0.5), y + 22],
          [X(-30), y + 26],
        ],
        true,
        0.55,
      )
      t.fill(d, c)
      t.tone(d, darken(c, 0.5), side > 0 ? [0.3, 0, 1, 0.5] : [0.7, 0, 0, 0.5], 0.8)
      for (let i = 0; i < 6; i++)
        t.line(
          curve(
            [
              [X(L * r.between(0.05, 0.3)), y - al * r.between(0.2, 0.7)],
              [X(L * 0.5), y - al * r.between(0.2, 0.6)],
              [X(L * r.between(0.7, 0.88)), y - al * r.between(0.1, 0.4)],
            ],
            false,
          ),
          darken(c, 0.3),
          4,
          0.5,
        )
      const pa = curve(
        [
          [X(-30), y - al * 1.12],
          [X(L * 0.3), y - al * 1.04],
          [X(L * 0.64), y - al * 0.9],
          [X(L * 0.85), y - al * 0.62],
          [X(L * 0.6), y - al * 0.76],
          [X(L * 0.26), y - al * 0.86],
          [X(-30), y - al * 0.9],
        ],
        true,
        0.8,
      )
      t.fill(pa, mix(dye.nalca, hour.far, k * 0.36))
    }
    for (let i = 0; i < 60; i++) {
      const y = hz + 30 + h * 0.3 * r.next() ** 1.3,
        x = r.between(-60, w)
      t.line(
        curve(
          [
            [x, y],
            [x + r.between(40, 110), y + r.wobble(4)],
            [x + r.between(120, 240), y + r.wobble(5)],
          ],
          false,
        ),
        r.next() > 0.4 ? lighten(water, r.between(0.15, 0.45)) : darken(water, 0.2),
        r.between(2, 5),
        0.7,
      )
    }
    const shore = (b: number, a: number): Pt[] => {
      const o: Pt[] = []
      for (let i = -1; i <= 8; i++)
        o.push([(w * i) / 7, b + Math.sin(i * 1.3 + a) * 20 + (i - 3.5) * -5 * side])
      return o
    }
    const sand = p.color2 ?? '#cdb083',
      a0 = r.between(0, 6)
    t.fill(curve(shore(h * 0.715, a0), false) + `L${w + 300} ${h + 20}L-300 ${h + 20}Z`, dye.snow)
    t.fill(
      curve(shore(h * 0.735, a0 + 0.2), false) + `L${w + 300} ${h + 20}L-300 ${h + 20}Z`,
      darken(sand, 0.24),
    )
    const ar = curve(shore(h * 0.775, a0 + 0.4), false) + `L${w + 300} ${h + 20}L-300 ${h + 20}Z`
    t.fill(ar, sand)
    t.tone(ar, darken(sand, 0.3), [0.3, 0, 0.6, 1], 0.5)
    t.line(curve(shore(h * 0.68, a0 - 0.3), false), dye.snow, 8, 0.8)
    t.line(curve(shore(h * 0.64, a0 - 0.8), false), dye.snow, 4, 0.6)
    const bx = X(w * 0.72),
      by = h * 0.83,
      bc = r.pick([dye.relbun, dye.indigo, dye.michay, dye.nalca])
    t.shadow(bx, by + 20, 150, 1.2, 0.5)
    const bo = curve(
      [
        [bx - 190, by - 66],
        [bx - 90, by - 44],
        [bx + 70, by - 46],
        [bx + 200, by - 84],
        [bx + 150, by + 16],
        [bx + 20, by + 36],
        [bx - 120, by + 22],
      ],
      true,
      0.7,
    )
    t.fill(bo, bc)
    t.clip(bo, () => {
      t.line(
        curve(
          [
            [bx - 200, by - 26],
            [bx, by - 4],
            [bx + 210, by - 40],
          ],
          false,
        ),
        dye.snow,
        11,
      )
      t.line(
        curve(
          [
            [bx - 200, by + 4],
            [bx, by + 22],
            [bx + 210, by - 14],
          ],
          false,
        ),
        darken(bc, 0.4),
        4,
      )
    })
    t.tone(bo, darken(bc, 0.6), [0.3, 0, 1, 0.8], 0.85)
    t.fill(
      curve(
        [
          [bx - 184, by - 64],
          [bx - 80, by - 46],
          [bx + 70, by - 48],
          [bx + 192, by - 80],
          [bx + 60, by - 66],
          [bx - 80, by - 66],
        ],
        true,
        0.8,
      ),
      dye.bark,
    )
    const n = p.variant ?? 5
    for (let i = 0; i < n; i++)
      neighbour(
        t,
        X(w * (0.13 + i * 0.085)) + r.wobble(24),
        h * r.between(0.8, 0.86) + i * 5,
        r.between(50, 60),
        i % 2 ? 'carries' : r.pick(['walks', 'carries', 'bends']),
      )
    for (let i = 0; i < 8; i++) {
      const x = X(w * r.between(0.4, 0.9)),
        y = h * r.between(0.1, 0.34),
        s = r.between(14, 30)
      t.line(
        curve(
          [
            [x - s, y - s * 0.3],
            [x - s * 0.4, y - s * 0.42],
            [x, y],
            [x + s * 0.5, y - s * 0.46],
            [x + s, y - s * 0.2],
          ],
          false,
        ),
        dye.ink,
        3.4,
        0.75,
      )
    }
    grass(t, h * 0.9, 26, '#97854a', 84)
  })
  return t.svg()
}
