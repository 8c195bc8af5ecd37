import { dye, lighten, type Pt } from '../stroke.ts'
import { type Diagram, arrow, box, dot, figures, frame, sheet, stroke } from './diagram.ts'

/** The cash book: six columns, and a balance that is the one above, with what came in and without what went out. */
export const cashbook: Diagram = (p) => {
  const t = sheet(p)
  box(t, [60, 70], 840, 460, '#fffaf0')
  frame(t, [60, 70], 840, 460)
  const edges = [60, 170, 400, 500, 632, 764, 900]
  for (const x of edges.slice(1, -1))
    stroke(
      t,
      [
        [x, 70],
        [x, 530],
      ],
      dye.raw,
      4,
    )
  for (const y of [146, 224, 302, 380, 458])
    stroke(
      t,
      [
        [60, y],
        [900, y],
      ],
      dye.raw,
      4,
    )
  for (const [i, x] of edges.slice(0, -1).entries())
    figures(t, String(i + 1), [(x + (edges[i + 1] ?? x)) / 2, 90], 36)
  const line = (row: number, moved: 4 | 5 | null, amount: string, left: string) => {
    const y = 170 + row * 78
    box(t, [76, y], 74, 22, lighten(dye.smoke, 0.3))
    box(t, [186, y], 190 - row * 22, 22, lighten(dye.smoke, 0.3))
    if (moved) box(t, [420, y], 54, 22, lighten(dye.smoke, 0.3))
    if (moved) figures(t, amount, [moved === 4 ? 566 : 698, y - 6], 30, moved === 4 ? dye.nalca : dye.relbun)
    figures(t, left, [832, y - 6], 30)
  }
  line(0, null, '', '120')
  line(1, 4, '86', '206')
  line(2, 5, '32', '174')
  line(3, 5, '9', '165')
  arrow(t, [600, 262], [776, 262], dye.nalca, 5)
  arrow(t, [732, 340], [776, 340], dye.relbun, 5)
  return t.svg()
}

/** What the book says against what is there; two sign. */
export const count: Diagram = (p) => {
  const t = sheet(p)
  box(t, [70, 110], 290, 330, dye.indigo)
  box(t, [90, 124], 250, 302, '#fffaf0')
  for (const y of [180, 224, 268, 312])
    stroke(
      t,
      [
        [112, y],
        [318, y],
      ],
      dye.raw,
      6,
    )
  box(t, [112, 346], 206, 50, dye.michay)
  figures(t, '165', [214, 354], 34)
  figures(t, '=', [448, 240], 80)
  for (const [i, c] of [dye.nalca, dye.clay, dye.smoke].entries()) {
    box(t, [560 + i * 14, 130 + i * 42], 220, 92, c)
    dot(t, [670 + i * 14, 176 + i * 42], 26, lighten(c, 0.5))
  }
  for (let i = 0; i < 7; i++)
    dot(t, [590 + (i % 4) * 72, 360 + Math.floor(i / 4) * 60], 30, i % 2 ? dye.straw : dye.michay)
  for (const [x, c] of [
    [300, dye.relbun],
    [620, dye.indigo],
  ] as const) {
    stroke(
      t,
      [
        [x - 90, 560],
        [x + 120, 560],
      ],
      dye.raw,
      4,
    )
    stroke(
      t,
      [
        [x - 70, 540],
        [x - 40, 500],
        [x - 10, 548],
        [x + 20, 506],
        [x + 50, 546],
        [x + 90, 520],
      ],
      c,
      7,
    )
  }
  return t.svg()
}

/** A sheet folded in four: what is asked, what it cost, how long it took, what happened; the limit stands outside. */
export const fold: Diagram = (p) => {
  const t = sheet(p)
  box(t, [150, 80], 620, 440, '#fffaf0')
  frame(t, [150, 80], 620, 440)
  stroke(
    t,
    [
      [460, 80],
      [460, 520],
    ],
    dye.raw,
    7,
  )
  stroke(
    t,
    [
      [150, 300],
      [770, 300],
    ],
    dye.raw,
    7,
  )
  for (const [i, at] of (
    [
      [190, 110],
      [500, 110],
      [190, 330],
      [500, 330],
    ] as Pt[]
  ).entries())
    figures(t, String(i + 1), at, 40, dye.relbun)
  // 1 a question
  t.line('M270 190Q270 140 320 140Q368 140 368 184Q368 216 320 226L320 250', dye.indigo, 16)
  dot(t, [320, 276], 11, dye.indigo)
  // 2 what was bought
  for (let i = 0; i < 3; i++) {
    stroke(
      t,
      [
        [560, 180 + i * 42],
        [650 - i * 20, 180 + i * 42],
      ],
      dye.smoke,
      14,
    )
    dot(t, [720, 180 + i * 42], 17, dye.michay)
  }
  // 3 from when to when
  dot(t, [320, 412], 76, dye.raw)
  dot(t, [320, 412], 62, dye.snow)
  stroke(
    t,
    [
      [320, 412],
      [320, 364],
    ],
    dye.ink,
    8,
  )
  stroke(
    t,
    [
      [320, 412],
      [360, 432],
    ],
    dye.ink,
    8,
  )
  // 4 three pieces: two that failed and are kept, one that is good
  for (const [i, x] of [540, 620, 700].entries()) {
    box(t, [x - 26, 380], 52, 84 - (i === 1 ? 30 : 0), i === 2 ? dye.nalca : dye.clay)
    if (i === 2)
      stroke(
        t,
        [
          [x - 16, 420],
          [x - 4, 440],
          [x + 18, 400],
        ],
        dye.snow,
        8,
      )
  }
  box(t, [800, 80], 110, 440, lighten(dye.relbun, 0.55))
  stroke(
    t,
    [
      [800, 200],
      [910, 200],
    ],
    dye.relbun,
    14,
  )
  arrow(t, [855, 480], [855, 226])
  return t.svg()
}
