import { dye, lighten, type Pt } from '../stroke.ts'
import { type Diagram, arrow, box, dot, figures, frame, hand, jar, phone, sheet, stroke } from './diagram.ts'

/** A corner for photographs from above: light from the side, a white card across, the telephone in front. */
export const window: Diagram = (p) => {
  const t = sheet(p)
  box(t, [250, 120], 460, 330, dye.timber)
  // The window on the left, and what comes through it.
  box(t, [40, 110], 36, 340, dye.indigo)
  box(t, [50, 124], 16, 150, lighten(dye.sky, 0.5))
  box(t, [50, 288], 16, 150, lighten(dye.sky, 0.5))
  for (const y of [160, 230, 300, 370]) arrow(t, [100, y], [330, y + (280 - y) * 0.3], dye.michay, 9)
  dot(t, [470, 280], 74, dye.maqui)
  dot(t, [462, 272], 56, lighten(dye.maqui, 0.25))
  box(t, [640, 180], 22, 200, '#fffaf0')
  frame(t, [640, 180], 22, 200)
  for (const y of [240, 310]) arrow(t, [630, y], [560, y], dye.straw, 7)
  phone(t, [470, 530], 150, 46)
  arrow(t, [470, 500], [470, 380], dye.ink, 6)
  return t.svg()
}

/** Where the telephone stands: above what is flat, level with what stands, in between for what has a depth. */
export const angles: Diagram = (p) => {
  const t = sheet(p)
  for (const [i, x] of [170, 480, 790].entries()) {
    stroke(
      t,
      [
        [x - 130, 440],
        [x + 130, 440],
      ],
      dye.walnut,
      9,
    )
    figures(t, String(i + 1), [x, 500], 48)
  }
  box(t, [80, 412], 180, 22, dye.clay)
  box(t, [80, 418], 180, 6, dye.michay)
  phone(t, [170, 130], 130, 26)
  arrow(t, [170, 160], [170, 390])
  jar(t, [530, 436], 120, 180, dye.maqui)
  phone(t, [366, 340], 26, 130)
  arrow(t, [392, 340], [456, 340])
  t.fill(
    t.turned(
      830,
      [
        [300, 92],
        [350, 96],
        [432, 66],
      ],
      0.2,
    ),
    dye.straw,
  )
  t.fill(t.ellipse(830, 300, 92, 20), dye.walnut)
  for (const y of [340, 370, 400])
    stroke(
      t,
      [
        [752, y],
        [830, y + 14],
        [908, y],
      ],
      dye.timber,
      5,
    )
  phone(t, [690, 160], 26, 120, -42)
  arrow(t, [712, 180], [778, 254])
  return t.svg()
}

/** The four photographs of one basket: whole, from close, in a hand, and its base. */
export const four: Diagram = (p) => {
  const t = sheet(p)
  const basket = (x: number, y: number, s: number) => {
    t.fill(
      t.turned(
        x,
        [
          [y - 60 * s, 76 * s],
          [y, 78 * s],
          [y + 60 * s, 54 * s],
        ],
        0.2,
      ),
      dye.straw,
    )
    t.fill(t.ellipse(x, y - 60 * s, 76 * s, 16 * s), dye.walnut)
    for (const k of [-30, 0, 30])
      stroke(
        t,
        [
          [x - 76 * s, y + k * s - 10],
          [x, y + k * s + 6],
          [x + 76 * s, y + k * s - 10],
        ],
        dye.timber,
        6 * s,
      )
  }
  for (const [i, x] of [135, 365, 595, 825].entries()) {
    const card: Pt = [x - 100, 130]
    box(t, card, 200, 260, lighten(dye.sky, 0.5))
    if (i === 0) basket(x, 270, 1)
    t.clip(`M${x - 98} 132H${x + 98}V388H${x - 98}Z`, () => {
      if (i === 1) {
        box(t, [x - 100, 130], 200, 260, dye.straw)
        for (let row = 0; row < 7; row++)
          for (let k = 0; k < 5; k++)
            stroke(
              t,
              [
                [x - 110 + k * 52 + (row % 2) * 26, 150 + row * 38],
                [x - 84 + k * 52 + (row % 2) * 26, 162 + row * 38],
              ],
              row % 2 ? dye.timber : dye.walnut,
              18,
            )
      }
      if (i === 2) {
        hand(t, [x, 330], 96, '#c08a63', { open: 0.6 })
        basket(x, 240, 0.66)
      }
      if (i === 3) {
        dot(t, [x, 260], 84, dye.straw)
        for (const size of [64, 44, 24]) t.line(t.ellipse(x, 260, size, size), dye.timber, 7)
        for (let k = 0; k < 8; k++)
          stroke(
            t,
            [
              [x, 260],
              [x + Math.sin(k * 0.785) * 80, 260 + Math.cos(k * 0.785) * 80],
            ],
            dye.walnut,
            4,
          )
      }
    })
    frame(t, card, 200, 260)
    figures(t, String(i + 1), [x, 430], 50)
  }
  return t.svg()
}

/** A basket with its three measures. */
export const measures: Diagram = (p) => {
  const t = sheet(p)
  t.fill(
    t.turned(
      440,
      [
        [200, 190],
        [330, 196],
        [450, 150],
      ],
      0.22,
    ),
    dye.straw,
  )
  t.fill(t.ellipse(440, 200, 190, 46), dye.walnut)
  for (const y of [260, 310, 360, 410])
    stroke(
      t,
      [
        [250, y - 14],
        [440, y + 26],
        [630, y - 14],
      ],
      dye.timber,
      9,
    )
  const both = (a: Pt, b: Pt) => {
    arrow(t, a, b)
    arrow(t, b, a)
  }
  both([250, 110], [630, 110])
  both([740, 200], [740, 474])
  stroke(
    t,
    [
      [640, 200],
      [770, 200],
    ],
    dye.relbun,
    4,
  )
  stroke(
    t,
    [
      [600, 476],
      [770, 476],
    ],
    dye.relbun,
    4,
  )
  figures(t, '1', [440, 46], 44)
  figures(t, '2', [800, 312], 44)
  // And what it weighs.
  box(t, [250, 516], 380, 26, dye.smoke)
  box(t, [330, 542], 220, 40, dye.ink)
  figures(t, '3', [440, 548], 28, dye.snow)
  return t.svg()
}
