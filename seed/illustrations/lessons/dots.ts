import { dye, lighten, type Pt } from '../stroke.ts'
import { type Diagram, dot, figures, sheet, stroke } from './diagram.ts'

/** People or pieces, one dot each: the first of `values` of them are filled, then the second otherwise, the rest are empty. */
export const dots: Diagram = (p) => {
  const t = sheet(p)
  const [[first = 0, second = 0, all = 0] = []] = p.values ?? []
  const across = Math.ceil(all / (all > 20 ? 4 : 2))
  const gap = Math.min(150, 840 / across, 440 / Math.ceil(all / across))
  const rows = Math.ceil(all / across)
  const top = 250 - ((rows - 1) * gap) / 2
  for (let i = 0; i < all; i++) {
    const at: Pt = [480 + ((i % across) - (across - 1) / 2) * gap, top + Math.floor(i / across) * gap]
    const c = i < first ? dye.indigo : i < first + second ? dye.clay : lighten(dye.raw, 0.35)
    dot(t, at, gap * 0.36, c)
    if (i >= first && i < first + second) {
      const s = gap * 0.2
      stroke(
        t,
        [
          [at[0] - s, at[1] - s],
          [at[0] + s, at[1] + s],
        ],
        dye.snow,
        8,
      )
      stroke(
        t,
        [
          [at[0] + s, at[1] - s],
          [at[0] - s, at[1] + s],
        ],
        dye.snow,
        8,
      )
    }
  }
  figures(t, p.words?.[0] ?? String(first), [480, 510], 56)
  return t.svg()
}
