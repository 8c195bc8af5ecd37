import { dye } from '../stroke.ts'
import { type Diagram, box, figures, sheet, stroke } from './diagram.ts'

const COLORS = [dye.straw, dye.indigo, dye.smoke, dye.clay, dye.nalca, dye.michay]

/**
 * Amounts as heights in true proportion, as the lesson says them; a row of `values` is one column, its parts on each
 * other. With variant 1 they lie beside each other as one band.
 */
export const bars: Diagram = (p) => {
  const t = sheet(p)
  const columns = p.values ?? []
  if (p.variant === 1) {
    const [parts = []] = columns
    const sum = parts.reduce((all, part) => all + part, 0)
    let x = 70
    for (const [i, part] of parts.entries()) {
      const w = (820 * part) / sum
      box(t, [x, 190], w, 190, COLORS[i % COLORS.length] ?? dye.straw)
      figures(t, String(i + 1), [x + w / 2, 410 + (w < 60 && i % 2 ? 62 : 0)], 46)
      x += w
    }
    return t.svg()
  }
  const most = Math.max(...columns.map((parts) => parts.reduce((all, part) => all + part, 0)))
  const step = 860 / columns.length
  const wide = Math.min(150, step * 0.62)
  for (const [i, parts] of columns.entries()) {
    const x = 50 + step * i + (step - wide) / 2
    let y = 480
    for (const [k, part] of parts.entries()) {
      const h = (370 * part) / most
      y -= h
      box(
        t,
        [x, y],
        wide,
        h,
        COLORS[(parts.length > 1 ? k : (p.marks?.[i] ?? i)) % COLORS.length] ?? dye.straw,
      )
    }
    figures(t, p.words?.[i] ?? String(i + 1), [x + wide / 2, 510], 48)
  }
  stroke(
    t,
    [
      [50, 484],
      [910, 484],
    ],
    dye.walnut,
    7,
  )
  return t.svg()
}
