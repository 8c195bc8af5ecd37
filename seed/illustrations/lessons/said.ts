import { curve, dye, lighten, type Pt } from '../stroke.ts'
import { type Diagram, arrow, box, dot, figures, frame, jar, phone, sheet, stroke } from './diagram.ts'

/** A paper and its parts, numbered beside it; the last one is signed. `values`: how many lines each part has. */
export const parts: Diagram = (p) => {
  const t = sheet(p)
  const [lines = []] = p.values ?? []
  box(t, [120, 30], 540, 540, '#fffaf0')
  frame(t, [120, 30], 540, 540)
  const colors = [dye.relbun, dye.smoke, dye.nalca, dye.michay, dye.indigo, dye.clay, dye.maqui]
  const unit = 480 / lines.reduce((sum, count) => sum + count + 0.7, 0)
  let y = 60
  for (const [i, count] of lines.entries()) {
    const c = colors[i % colors.length] ?? dye.smoke
    const isLast = i === lines.length - 1
    for (let k = 0; k < count; k++) {
      const w = i === 0 ? 260 : k === count - 1 ? 330 : 460
      if (!isLast) box(t, [160, y + k * unit], w, Math.min(26, unit * 0.55), lighten(c, 0.15))
    }
    if (isLast) {
      const base = y + count * unit - 14
      stroke(
        t,
        [
          [170, base],
          [430, base],
        ],
        dye.raw,
        4,
      )
      stroke(
        t,
        [
          [190, base - 14],
          [220, base - 50],
          [250, base - 8],
          [280, base - 46],
          [310, base - 12],
          [360, base - 32],
        ],
        c,
        7,
      )
    }
    const at: Pt = [770 + (i % 2) * 84, y + (count * unit) / 2 - unit * 0.2]
    stroke(
      t,
      [
        [670, at[1]],
        [at[0] - 44, at[1]],
      ],
      c,
      5,
    )
    dot(t, at, 34, c)
    figures(t, String(i + 1), [at[0], at[1] - 19], 38, dye.snow)
    y += (count + 0.7) * unit
  }
  return t.svg()
}

/** A question in a telephone and an answer of three parts. */
export const answer: Diagram = (p) => {
  const t = sheet(p)
  phone(t, [300, 300], 380, 560)
  box(t, [140, 90], 210, 96, '#fffaf0')
  t.line('M214 130Q214 108 240 108Q266 108 266 128Q266 142 242 148L242 158', dye.ink, 9)
  dot(t, [242, 172], 6, dye.ink)
  const colors = [dye.nalca, dye.michay, dye.indigo]
  for (const [i, c] of colors.entries()) {
    const y = 220 + i * 96
    box(t, [230, y], 230, 84, c)
    for (let k = 0; k < 2; k++) box(t, [250, y + 20 + k * 30], k === 0 ? 190 : 120, 14, lighten(c, 0.6))
    stroke(
      t,
      [
        [500, y + 42],
        [640, y + 42],
      ],
      c,
      6,
    )
    dot(t, [690, y + 42], 38, c)
    figures(t, String(i + 1), [690, y + 20], 44, dye.snow)
  }
  return t.svg()
}

/** What is said, and the pauses between: the first word is learned, and after each idea one waits. */
export const voice: Diagram = (p) => {
  const t = sheet(p)
  stroke(
    t,
    [
      [50, 300],
      [910, 300],
    ],
    dye.raw,
    5,
  )
  let x = 80
  for (const [i, c] of [dye.relbun, dye.indigo, dye.indigo, dye.relbun].entries()) {
    for (let k = 0; k < 6; k++) {
      const high = 46 + 90 * Math.abs(Math.sin(k * 1.1 + i)) + (k === 5 ? 30 : 0)
      stroke(
        t,
        [
          [x, 300 - high],
          [x, 300 + high],
        ],
        c,
        15,
      )
      x += 23
    }
    if (i < 3) {
      const [from, to]: [Pt, Pt] = [
        [x + 6, 500],
        [x + 74, 500],
      ]
      arrow(t, from, to, dye.michay, 6)
      arrow(t, to, from, dye.michay, 6)
      x += 92
    }
  }
  return t.svg()
}

/** Three kinds of disagreement: of facts one counts, of taste one tries, of manners one talks. */
export const quarrel: Diagram = (p) => {
  const t = sheet(p)
  for (const [i, x] of [170, 480, 790].entries()) {
    frame(t, [x - 140, 70], 280, 390, dye.raw, 6)
    figures(t, String(i + 1), [x, 496], 52)
  }
  for (let k = 0; k < 6; k++) {
    const at: Pt = [95 + (k % 3) * 74, 236 + Math.floor(k / 3) * 150]
    if (k < 4) jar(t, at, 56, 92, dye.maqui)
    else frame(t, [at[0] - 28, at[1] - 112], 56, 112, dye.relbun, 5)
  }
  for (const [k, c] of [dye.indigo, dye.smoke].entries()) {
    box(t, [366 + k * 118, 130], 108, 190, c)
    for (let line = 0; line < 5; line++)
      stroke(
        t,
        [
          [370 + k * 118, 156 + line * 34],
          [470 + k * 118, 156 + line * 34],
        ],
        lighten(c, 0.35),
        5,
      )
  }
  for (let k = 0; k < 5; k++)
    dot(t, [396 + (k % 3) * 26 + (k > 2 ? 112 : 0), 380 + (k % 2) * 30], 14, dye.ink)
  for (const side of [-1, 1]) {
    const x = 790 + side * 72
    box(t, [x - 34, 300], 68, 60, side < 0 ? dye.clay : dye.nalca)
    box(t, [x + side * 30 - 8, 200], 16, 220, dye.walnut)
    const bubble: Pt[] = [
      [x - 46, 110],
      [x + 46, 110],
      [x + 50, 180],
      [x - 20 * side, 184],
      [x - 50, 176],
    ]
    t.fill(curve(bubble), side < 0 ? lighten(dye.clay, 0.4) : lighten(dye.nalca, 0.4))
  }
  arrow(t, [752, 250], [828, 250], dye.relbun, 6)
  arrow(t, [828, 276], [752, 276], dye.relbun, 6)
  return t.svg()
}
