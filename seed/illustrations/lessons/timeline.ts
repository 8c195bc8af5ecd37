import { dye } from '../stroke.ts'
import { type Diagram, box, dot, figures, sheet, stroke } from './diagram.ts'

/** Days on one thread, at true distances: `values` are how far along each is, `words` how each is called. */
export const timeline: Diagram = (p) => {
  const t = sheet(p)
  const [days = []] = p.values ?? []
  const [from = 0, to = 1] = [Math.min(...days), Math.max(...days)]
  const x = (day: number) => 90 + (780 * (day - from)) / (to - from)
  const colors = [dye.nalca, dye.smoke, dye.michay, dye.indigo, dye.relbun]
  stroke(
    t,
    [
      [60, 330],
      [910, 330],
    ],
    dye.walnut,
    9,
  )
  for (let day = from; day <= to; day++)
    stroke(
      t,
      [
        [x(day), 318],
        [x(day), 342],
      ],
      dye.walnut,
      3,
    )
  let before = -Infinity
  for (const [i, day] of days.entries()) {
    // A flag too near to the one before hangs on the other side of the thread.
    const isBelow = x(day) - before < 124
    if (!isBelow) before = x(day)
    const y = isBelow ? 410 : 130
    const c = colors[(p.marks?.[i] ?? i) % colors.length] ?? dye.indigo
    dot(t, [x(day), 330], 24, c)
    box(t, [x(day) - 58, y], 116, 120, c)
    stroke(
      t,
      [
        [x(day), isBelow ? y : 250],
        [x(day), isBelow ? 354 : 306],
      ],
      c,
      6,
    )
    figures(t, p.words?.[i] ?? String(day), [x(day), y + 32], 56, dye.snow)
  }
  return t.svg()
}
