import { curve, dye, lighten, polyline } from '../stroke.ts'
import { type Diagram, arrow, box, dot, frame, jar, sheet, stroke } from './diagram.ts'

/** What may be mended in a photograph, cut and set straight, and what may not: another colour. */
export const mend: Diagram = (p) => {
  const t = sheet(p)
  const picture = (x: number, angle: number, c: string) =>
    t.rotate(angle, x, 270, () => {
      box(t, [x - 110, 120], 220, 300, lighten(dye.sky, 0.4))
      box(t, [x - 110, 340], 220, 80, dye.timber)
      jar(t, [x, 380], 96, 150, c)
      frame(t, [x - 110, 120], 220, 300)
    })
  picture(160, -11, dye.maqui)
  box(t, [30, 380], 66, 60, dye.smoke)
  arrow(t, [300, 270], [356, 270], dye.nalca, 9)
  picture(480, 0, dye.maqui)
  t.line(
    polyline(
      [
        [446, 500],
        [470, 530],
        [520, 460],
      ],
      false,
    ),
    dye.nalca,
    14,
  )
  picture(800, 0, dye.relbun)
  for (const side of [-1, 1])
    stroke(
      t,
      [
        [800 - 34 * side, 462],
        [800 + 34 * side, 530],
      ],
      dye.relbun,
      14,
    )
  stroke(
    t,
    [
      [640, 130],
      [640, 520],
    ],
    dye.raw,
    6,
  )
  return t.svg()
}

/** Raw and ready never meet: a board for each, and in the cold what is raw stands below and covered. */
export const apart: Diagram = (p) => {
  const t = sheet(p)
  for (const [i, c] of [dye.relbun, dye.nalca].entries()) {
    const y = 100 + i * 230
    box(t, [60, y], 380, 170, lighten(c, 0.2))
    dot(t, [408, y + 85], 18, dye.snow)
    if (i === 0) {
      t.fill(
        curve([
          [120, y + 60],
          [220, y + 36],
          [320, y + 70],
          [310, y + 126],
          [200, y + 140],
          [116, y + 114],
        ]),
        dye.rose,
      )
      stroke(
        t,
        [
          [160, y + 80],
          [230, y + 70],
          [280, y + 96],
        ],
        dye.snow,
        9,
      )
    } else
      for (let k = 0; k < 3; k++) {
        t.fill(t.ellipse(140 + k * 84, y + 88, 42, 32), dye.straw)
        stroke(
          t,
          [
            [120 + k * 84, y + 84],
            [160 + k * 84, y + 84],
          ],
          dye.timber,
          6,
        )
      }
  }
  box(t, [560, 50], 320, 500, dye.smoke)
  box(t, [584, 74], 272, 452, lighten(dye.sky, 0.6))
  for (const y of [220, 370])
    stroke(
      t,
      [
        [584, y],
        [856, y],
      ],
      dye.smoke,
      8,
    )
  for (let k = 0; k < 3; k++) t.fill(t.ellipse(640 + k * 78, 186, 34, 28), dye.straw)
  for (let k = 0; k < 2; k++) jar(t, [670 + k * 100, 366], 66, 90, dye.nalca)
  box(t, [620, 450], 200, 70, dye.relbun)
  box(t, [608, 430], 224, 24, dye.ink)
  arrow(t, [910, 180], [910, 480])
  return t.svg()
}
