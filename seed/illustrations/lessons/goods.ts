import { darken, dye, lighten, polyline, type Pt } from '../stroke.ts'
import { type Diagram, arrow, box, dot, figures, jar, sheet, stroke } from './diagram.ts'

/** A jar and its label, each part with a number. */
export const label: Diagram = (p) => {
  const t = sheet(p)
  jar(t, [300, 560], 400, 500, dye.maqui, 0.9)
  box(t, [118, 176], 364, 330, '#fffaf0')
  const part = (n: number, [x, y]: Pt, w: number, h: number, c: string, to: Pt) => {
    box(t, [x, y], w, h, c)
    stroke(
      t,
      [
        [x + w, y + h / 2],
        [to[0] - 40, to[1]],
      ],
      dye.relbun,
      4,
    )
    dot(t, to, 36, dye.relbun)
    figures(t, String(n), [to[0], to[1] - 20], 40, dye.snow)
  }
  part(1, [140, 196], 220, 40, dye.ink, [620, 110])
  part(2, [380, 196], 84, 40, dye.michay, [740, 180])
  for (let i = 0; i < 3; i++) box(t, [140, 256 + i * 20], 300 - i * 34, 10, dye.smoke)
  part(3, [140, 256], 316, 8, dye.smoke, [620, 250])
  part(4, [140, 326], 240, 22, dye.relbun, [740, 320])
  part(5, [140, 366], 150, 54, dye.nalca, [620, 396])
  part(6, [310, 366], 150, 54, dye.indigo, [740, 460])
  part(7, [140, 440], 320, 44, dye.raw, [620, 536])
  for (let i = 1; i < 4; i++)
    stroke(
      t,
      [
        [140 + i * 80, 440],
        [140 + i * 80, 484],
      ],
      dye.walnut,
      3,
    )
  return t.svg()
}

/** A piece in a box: something soft on each side of it, and the box closed. */
export const parcel: Diagram = (p) => {
  const t = sheet(p)
  box(t, [150, 120], 560, 400, dye.timber)
  box(t, [172, 142], 516, 356, lighten(dye.timber, 0.6))
  for (let i = 0; i < 120; i++) {
    const [x, y] = [t.r.between(180, 680), t.r.between(150, 490)]
    if (x > 300 && x < 560 && y > 200 && y < 440) continue
    stroke(
      t,
      [
        [x - 18, y + t.r.wobble(14)],
        [x, y - t.r.wobble(20)],
        [x + 18, y + t.r.wobble(14)],
      ],
      dye.straw,
      7,
    )
  }
  jar(t, [430, 424], 150, 190, dye.honey, 0.86)
  stroke(
    t,
    [
      [340, 210],
      [520, 210],
      [530, 430],
      [330, 430],
      [340, 210],
    ],
    dye.smoke,
    12,
  )
  const gap = (from: Pt, to: Pt) => {
    arrow(t, from, to)
    arrow(t, to, from)
  }
  gap([180, 330], [318, 330])
  gap([542, 330], [680, 330])
  gap([430, 436], [430, 492])
  const lid = polyline([
    [150, 120],
    [260, 50],
    [640, 50],
    [710, 120],
  ])
  t.fill(lid, darken(dye.timber, 0.18))
  stroke(
    t,
    [
      [150, 120],
      [710, 120],
    ],
    dye.relbun,
    10,
  )
  // Shaken, nothing moves.
  for (const side of [-1, 1])
    for (const [i, y] of [230, 310, 390].entries())
      stroke(
        t,
        [
          [430 + side * (330 + i * 8), y - 26],
          [430 + side * (352 + i * 8), y],
          [430 + side * (330 + i * 8), y + 26],
        ],
        dye.ink,
        6,
      )
  stroke(
    t,
    [
      [860, 250],
      [900, 390],
    ],
    dye.relbun,
    12,
  )
  stroke(
    t,
    [
      [900, 250],
      [860, 390],
    ],
    dye.relbun,
    12,
  )
  return t.svg()
}
