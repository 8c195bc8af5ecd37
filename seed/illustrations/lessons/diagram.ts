// The same hand on a sheet of paper: what explains a step of a lesson, in flats and few lines, without letters.
import { Canvas, curve, darken, dye, lighten, polyline, type Picture, type Pt } from '../stroke.ts'

/** Also told numbers, to which it is drawn true, with the words beside them and the colours of each: see the drawing. */
export type Numbers = {
  values?: readonly (readonly number[])[]
  words?: readonly string[]
  marks?: readonly number[]
}
export type Diagram = (p: Picture & Numbers) => string

/** A sheet lying on the table. Lessons are read on small telephones: few shapes, and large ones. */
export function sheet(p: Picture): Canvas {
  const t = new Canvas(p, 960, 600)
  return t.add(`<rect width="${t.w}" height="${t.h}" fill="${dye.snow}"/>`)
}

/** A box that a hand cut: its corners are never quite where they should be. */
export function box(t: Canvas, [x, y]: Pt, w: number, h: number, c: string): string {
  const j = () => t.r.wobble(2.5)
  const d = polyline([
    [x + j(), y + j()],
    [x + w + j(), y + j()],
    [x + w + j(), y + h + j()],
    [x + j(), y + h + j()],
  ])
  t.fill(d, c)
  return d
}

/** Its edge alone. */
export function frame(t: Canvas, [x, y]: Pt, w: number, h: number, c: string = dye.walnut, width = 5) {
  const corners: Pt[] = [
    [x, y],
    [x + w, y],
    [x + w, y + h],
    [x, y + h],
    [x, y],
  ]
  return t.line(polyline(corners, false), c, width)
}

export const stroke = (t: Canvas, points: Pt[], c: string = dye.walnut, width = 6) =>
  t.line(points.length > 2 ? curve(points, false) : polyline(points, false), c, width)

export function arrow(t: Canvas, from: Pt, to: Pt, c: string = dye.relbun, width = 7) {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  const long = Math.hypot(dx, dy) || 1
  const [ux, uy] = [dx / long, dy / long]
  const wing = (side: number): Pt => [to[0] - ux * 24 + side * uy * 16, to[1] - uy * 24 - side * ux * 16]
  stroke(t, [from, to], c, width)
  return t.line(polyline([wing(1), to, wing(-1)], false), c, width)
}

export const dot = (t: Canvas, [x, y]: Pt, size: number, c: string) => t.fill(t.ellipse(x, y, size, size), c)

/** Figures as strokes, so that no font of the machine is in a picture: points within 0–10 by 0–16, lines parted by a bar. */
const FIGURES: Record<string, string> = {
  '0': '5,0 1,4 1,12 5,16 9,12 9,4 5,0',
  '1': '2,4 6,0 6,16',
  '2': '1,4 5,0 9,4 8,8 1,16 9,16',
  '3': '1,1 9,1 5,7 9,11 5,16 1,14',
  '4': '7,16 7,0 1,11 10,11',
  '5': '9,0 2,0 1,7 6,6 9,11 5,16 1,14',
  '6': '8,0 2,7 1,12 5,16 9,12 5,8 1,11',
  '7': '1,0 9,0 4,16',
  '8': '5,8 1,4 5,0 9,4 5,8 1,12 5,16 9,12 5,8',
  '9': '2,16 8,9 9,4 5,0 1,4 5,8 9,5',
  '+': '5,4 5,12|1,8 9,8',
  '-': '1,8 9,8',
  '=': '1,6 9,6|1,11 9,11',
}

const linesOf = (letter: string): Pt[][] =>
  (FIGURES[letter] ?? '')
    .split('|')
    .filter(Boolean)
    .map((line) =>
      line.split(' ').map((point): Pt => {
        const [x = 0, y = 0] = point.split(',').map(Number)
        return [x, y]
      }),
    )

/** @param height of a figure · @param x of the middle */
export function figures(t: Canvas, text: string, [x, y]: Pt, height: number, c: string = dye.ink) {
  const unit = height / 16
  const step = unit * 13
  const left = x - (text.length * step - unit * 3) / 2
  for (const [i, letter] of [...text].entries())
    for (const line of linesOf(letter))
      t.line(
        polyline(
          line.map(([px, py]): Pt => [left + i * step + px * unit, y + py * unit]),
          false,
        ),
        c,
        Math.max(3, height / 7),
      )
  return t
}

/** A closed jar that stands at `base`, full up to `level` of its height. */
export function jar(t: Canvas, [x, base]: Pt, w: number, h: number, c: string, level = 0.86) {
  const body = t.turned(
    x,
    [
      [base - h, w * 0.4],
      [base - h * 0.88, w * 0.5],
      [base - h * 0.1, w * 0.5],
      [base, w * 0.46],
    ],
    0.06,
    1.5,
  )
  t.fill(body, lighten(dye.sky, 0.45))
  t.clip(body, () =>
    t.fill(
      polyline([
        [x - w, base - h * level],
        [x + w, base - h * level],
        [x + w, base + 30],
        [x - w, base + 30],
      ]),
      c,
    ),
  )
  t.line(body, darken(c, 0.45), 5)
  return box(t, [x - w * 0.44, base - h - 18], w * 0.88, 22, dye.walnut)
}

/** A telephone, seen from its screen. */
export function phone(t: Canvas, [x, y]: Pt, w: number, h: number, angle = 0) {
  t.rotate(angle, x, y, () => {
    box(t, [x - w / 2, y - h / 2], w, h, dye.ink)
    box(t, [x - w / 2 + 7, y - h / 2 + 12], w - 14, h - 24, dye.sky)
  })
  return t
}

/** A hand from above: its wrist below, fingers as thick strokes. `open`: how far they stand apart. */
export function hand(
  t: Canvas,
  [x, y]: Pt,
  size: number,
  c: string,
  { turn = 0, open = 1, mirror = 1 } = {},
) {
  t.rotate(turn, x, y, () => {
    const at = (dx: number, dy: number): Pt => [x + dx * size * mirror, y + dy * size]
    stroke(t, [at(0.02, 1.5), at(0, 0.6)], c, size * 0.7)
    t.fill(t.ellipse(x, y + size * 0.2, size * 0.5, size * 0.56), c)
    for (const [i, long] of [0.62, 0.8, 0.76, 0.56].entries()) {
      const side = (i - 1.5) * 0.26
      stroke(t, [at(side, -0.1), at(side * (1 + 0.55 * open), -0.1 - long)], c, size * 0.22)
    }
    stroke(t, [at(-0.36, 0.34), at(-0.62 - 0.16 * open, -0.06)], c, size * 0.24)
  })
  return t
}
