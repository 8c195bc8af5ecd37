import { curve, dye, lighten, type Pt } from '../stroke.ts'
import { type Diagram, arrow, box, dot, figures, frame, hand, jar, sheet, stroke } from './diagram.ts'

/** Chairs from above: in rows one sees napes, in a circle all see each other, and the word goes round. */
export const chairs: Diagram = (p) => {
  const t = sheet(p)
  const chair = ([x, y]: Pt, turn: number, c: string) =>
    t.rotate(turn, x, y, () => {
      box(t, [x - 24, y - 20], 48, 44, c)
      box(t, [x - 26, y + 20], 52, 12, dye.walnut)
    })
  for (let row = 0; row < 3; row++)
    for (let k = 0; k < 4; k++) chair([90 + k * 74, 250 + row * 88], 0, lighten(dye.smoke, 0.2))
  chair([201, 120], 180, dye.relbun)
  stroke(
    t,
    [
      [60, 530],
      [370, 90],
    ],
    dye.relbun,
    12,
  )
  for (let i = 0; i < 12; i++) {
    const a = (i * Math.PI) / 6
    const at: Pt = [680 + Math.sin(a) * 200, 300 - Math.cos(a) * 200]
    chair(at, (i * 180) / 6, i === 0 ? dye.relbun : dye.indigo)
  }
  const round: Pt[] = []
  for (let i = 1; i < 11; i++) round.push([680 + Math.sin(i * 0.5) * 120, 300 - Math.cos(i * 0.5) * 120])
  stroke(t, round, dye.michay, 9)
  const [before, last] = [round.at(-2), round.at(-1)]
  if (before && last) arrow(t, before, last, dye.michay, 9)
  return t.svg()
}

/** One idea on a small paper, three beans for its reasons, the strongest at the end. */
export const beans: Diagram = (p) => {
  const t = sheet(p)
  const bean = ([x, y]: Pt, s: number, c: string) => {
    t.fill(
      curve([
        [x - 54 * s, y - 6 * s],
        [x - 20 * s, y - 36 * s],
        [x + 34 * s, y - 30 * s],
        [x + 56 * s, y + 8 * s],
        [x + 24 * s, y + 34 * s],
        [x, y + 16 * s],
        [x - 30 * s, y + 30 * s],
      ]),
      c,
    )
    dot(t, [x - 14 * s, y - 14 * s], 7 * s, lighten(c, 0.6))
  }
  if (p.variant === 1) {
    // Papers on a table, and where the beans lie: the one with most is the problem.
    for (const [i, count] of [2, 7, 1, 4].entries()) {
      const x = 60 + i * 220
      box(t, [x, 130], 190, 330, '#fffaf0')
      frame(t, [x, 130], 190, 330, i === 1 ? dye.relbun : dye.raw, i === 1 ? 12 : 5)
      for (let k = 0; k < count; k++)
        bean([x + 60 + (k % 2) * 74, 186 + Math.floor(k / 2) * 72], 0.62, dye.maqui)
      figures(t, String(count), [x + 95, 490], 48)
    }
    return t.svg()
  }
  box(t, [70, 150], 250, 300, '#fffaf0')
  frame(t, [70, 150], 250, 300, dye.raw)
  box(t, [100, 190], 190, 26, dye.relbun)
  for (const [i, y] of [280, 340, 400].entries()) dot(t, [130, y], 12 + i * 3, dye.maqui)
  for (const [i, y] of [280, 340, 400].entries())
    stroke(
      t,
      [
        [164, y],
        [270 - (2 - i) * 24, y],
      ],
      dye.smoke,
      8,
    )
  for (const [i, [x, s]] of (
    [
      [450, 0.9],
      [620, 1],
      [820, 1.6],
    ] as const
  ).entries()) {
    bean([x, 290], s, i === 2 ? dye.relbun : dye.maqui)
    figures(t, String(i + 1), [x, 420], 50)
  }
  return t.svg()
}

/** Groups, their associations and the federation: three floors, each standing on the one below. */
export const floors: Diagram = (p) => {
  const t = sheet(p)
  const [top, middle, low] = [110, 290, 480]
  const associations = [190, 480, 770]
  for (const [i, x] of associations.entries()) {
    stroke(
      t,
      [
        [480, top],
        [x, middle],
      ],
      dye.straw,
      9,
    )
    for (let k = 0; k < 4; k++) {
      const gx = x - 105 + k * 70
      stroke(
        t,
        [
          [x, middle],
          [gx, low],
        ],
        dye.raw,
        7,
      )
      box(t, [gx - 25, low - 24], 50, 50, [dye.clay, dye.nalca, dye.indigo][i] ?? dye.clay)
    }
    box(t, [x - 52, middle - 44], 104, 88, [dye.clay, dye.nalca, dye.indigo][i] ?? dye.clay)
    figures(t, '2', [x, middle - 24], 46, dye.snow)
  }
  box(t, [400, top - 56], 160, 112, dye.maqui)
  figures(t, '3', [480, top - 28], 56, dye.snow)
  figures(t, '1', [480, 530], 48)
  return t.svg()
}

/** Jars of three groups with one mark, which says which batch each is of: two of its kin are fetched back. */
export const lots: Diagram = (p) => {
  const t = sheet(p)
  const colors = [dye.clay, dye.nalca, dye.indigo]
  for (const [i, c] of colors.entries())
    for (let k = 0; k < 4; k++) {
      const x = 120 + i * 290 + k * 66
      jar(t, [x, 300], 56, 120, c)
      box(t, [x - 22, 214], 44, 50, '#fffaf0')
      figures(t, String(i + 1), [x, 224], 30)
    }
  for (const k of [0, 3]) frame(t, [374 + k * 66, 148], 74, 166, dye.relbun, 8)
  box(t, [120, 420], 760, 140, dye.timber)
  for (const y of [450, 500])
    stroke(
      t,
      [
        [130, y],
        [870, y],
      ],
      lighten(dye.timber, 0.35),
      7,
    )
  arrow(t, [219, 330], [300, 410], dye.walnut)
  arrow(t, [800, 330], [700, 410], dye.walnut)
  for (const x of [411, 609]) arrow(t, [x, 140], [x, 60])
  return t.svg()
}

/** Two keys for one chest: who buys, who pays and who looks are not the same hand. */
export const keys: Diagram = (p) => {
  const t = sheet(p)
  box(t, [300, 230], 360, 250, dye.timber)
  box(t, [300, 190], 360, 70, lighten(dye.timber, 0.2))
  stroke(
    t,
    [
      [300, 262],
      [660, 262],
    ],
    dye.walnut,
    8,
  )
  for (const x of [390, 570]) {
    dot(t, [x, 340], 40, dye.ink)
    dot(t, [x, 330], 12, dye.michay)
    stroke(
      t,
      [
        [x, 336],
        [x, 362],
      ],
      dye.michay,
      8,
    )
  }
  const key = (x: number, side: number, c: string) => {
    t.line(t.ellipse(x, 340, 40, 40), c, 16)
    stroke(
      t,
      [
        [x + side * 40, 340],
        [x + side * 130, 340],
      ],
      c,
      16,
    )
    stroke(
      t,
      [
        [x + side * 104, 340],
        [x + side * 104, 374],
      ],
      c,
      14,
    )
    stroke(
      t,
      [
        [x + side * 128, 340],
        [x + side * 128, 366],
      ],
      c,
      14,
    )
  }
  hand(t, [70, 350], 80, '#c08a63', { turn: 90, open: 0.3 })
  hand(t, [890, 350], 80, '#a8754f', { turn: -90, open: 0.3, mirror: -1 })
  key(170, 1, dye.relbun)
  key(790, -1, dye.indigo)
  for (const [i, x] of [240, 480, 720].entries()) {
    dot(t, [x, 90], 44, [dye.clay, dye.nalca, dye.indigo][i] ?? dye.clay)
    figures(t, String(i + 1), [x, 66], 48, dye.snow)
    if (i < 2) arrow(t, [x + 60, 90], [x + 180, 90], dye.walnut, 6)
  }
  return t.svg()
}
