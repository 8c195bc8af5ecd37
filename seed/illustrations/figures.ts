import { type Canvas, dye, darken, curve, polyline } from './stroke.ts'

const clothes = [dye.relbun, dye.indigo, dye.michay, dye.maqui, dye.tile, dye.nalca, dye.clay, dye.smoke]

/** A neighbour at work: coat, headscarf, something in the arms. */
export function neighbour(
  t: Canvas,
  x: number,
  y: number,
  s: number,
  does: 'walks' | 'bends' | 'carries' = 'walks',
) {
  const { r } = t,
    c = r.pick(clothes),
    f = r.pick(clothes),
    skin = r.pick(['#a06a48', '#b57e58', '#8c5a3d']),
    m = r.pick([-1, 1])
  t.fill(
    curve([
      [x - s * 0.3, y + 2],
      [x + s * 0.4, y - s * 0.05],
      [x + s * 1.5, y + s * 0.04],
      [x + s * 0.4, y + s * 0.14],
    ]),
    dye.bark,
    0.35,
  )
  t.line(
    polyline(
      [
        [x - s * 0.12, y - s * 0.3],
        [x - s * 0.13, y],
      ],
      false,
    ),
    dye.bark,
    s * 0.13,
  )
  t.line(
    polyline(
      [
        [x + s * 0.13, y - s * 0.3],
        [x + s * 0.14, y - 2],
      ],
      false,
    ),
    dye.bark,
    s * 0.13,
  )
  if (does === 'bends') {
    const cu = curve(
      [
        [x - m * s * 0.34, y - s * 0.86],
        [x + m * s * 0.05, y - s * 1.06],
        [x + m * s * 0.5, y - s * 0.92],
        [x + m * s * 0.42, y - s * 0.62],
        [x + m * s * 0.2, y - s * 0.5],
        [x + m * s * 0.24, y - s * 0.16],
        [x - m * s * 0.34, y - s * 0.16],
      ],
      true,
      0.7,
    )
    t.fill(cu, c)
    t.tone(cu, darken(c, 0.3), [0.4, 0, 1, 0.6], 0.6)
    t.line(
      curve(
        [
          [x + m * s * 0.42, y - s * 0.74],
          [x + m * s * 0.6, y - s * 0.42],
          [x + m * s * 0.62, y - s * 0.12],
        ],
        false,
      ),
      darken(c, 0.15),
      s * 0.16,
    )
    t.fill(t.ellipse(x + m * s * 0.68, y - s * 0.86, s * 0.17, s * 0.18), skin)
    t.fill(
      curve([
        [x + m * s * 0.5, y - s * 0.94],
        [x + m * s * 0.68, y - s * 1.08],
        [x + m * s * 0.84, y - s * 0.94],
        [x + m * s * 0.66, y - s * 0.9],
        [x + m * s * 0.54, y - s * 0.74],
      ]),
      f,
    )
    return
  }
  const cu = curve(
    [
      [x - s * 0.17, y - s * 1.3],
      [x + s * 0.17, y - s * 1.3],
      [x + s * 0.32, y - s * 0.95],
      [x + s * 0.38, y - s * 0.2],
      [x - s * 0.38, y - s * 0.2],
      [x - s * 0.31, y - s * 0.95],
    ],
    true,
    0.7,
  )
  t.fill(cu, c)
  t.tone(cu, darken(c, 0.32), [0.45, 0, 1, 0.1], 0.6)
  if (r.next() > 0.5) {
    const fa = polyline([
      [x - s * 0.37, y - s * 0.36],
      [x + s * 0.37, y - s * 0.36],
      [x + s * 0.38, y - s * 0.28],
      [x - s * 0.38, y - s * 0.28],
    ])
    t.fill(fa, f, 0.9)
  }
  t.fill(t.ellipse(x + m * s * 0.02, y - s * 1.48, s * 0.17, s * 0.19), skin)
  t.fill(
    curve([
      [x - s * 0.19, y - s * 1.5],
      [x - s * 0.15, y - s * 1.63],
      [x, y - s * 1.69],
      [x + s * 0.15, y - s * 1.63],
      [x + s * 0.19, y - s * 1.5],
      [x, y - s * 1.55],
    ]),
    f,
  )
  t.fill(
    curve([
      [x - m * s * 0.12, y - s * 1.6],
      [x - m * s * 0.22, y - s * 1.5],
      [x - m * s * 0.22, y - s * 1.28],
      [x - m * s * 0.1, y - s * 1.34],
    ]),
    f,
  )
  if (does === 'carries') {
    t.line(
      curve(
        [
          [x - s * 0.24, y - s * 1.14],
          [x + m * s * 0.2, y - s * 0.82],
          [x + m * s * 0.48, y - s * 0.86],
        ],
        false,
      ),
      darken(c, 0.18),
      s * 0.15,
    )
    const ca = curve(
      [
        [x + m * s * 0.3, y - s * 0.98],
        [x + m * s * 0.78, y - s * 0.98],
        [x + m * s * 0.7, y - s * 0.66],
        [x + m * s * 0.38, y - s * 0.66],
      ],
      true,
      0.5,
    )
    t.fill(ca, dye.straw)
    t.tone(ca, dye.walnut, [0.4, 0, 1, 0.4], 0.7)
  } else {
    t.line(
      curve(
        [
          [x - s * 0.22, y - s * 1.16],
          [x - s * 0.36, y - s * 0.86],
          [x - s * 0.3, y - s * 0.56],
        ],
        false,
      ),
      darken(c, 0.2),
      s * 0.14,
    )
    t.line(
      curve(
        [
          [x + s * 0.22, y - s * 1.16],
          [x + s * 0.38, y - s * 0.88],
          [x + s * 0.46, y - s * 0.62],
        ],
        false,
      ),
      darken(c, 0.3),
      s * 0.14,
    )
  }
}
