import { Canvas, dye, darken, lighten, mix, curve, polyline, type Draw, type Pt } from '../stroke.ts'
import { besideHoney } from './honey-beside.ts'

/** Honey jar under a tied cloth; a dipper or a piece of comb beside it. */
export const honey: Draw = (p) => {
  const t = new Canvas(p),
    { r, w, h } = t
  t.kitchen()
  const col = p.color ?? r.pick([dye.michay, dye.honey, '#c9852a', '#9a5416'])
  const cx = w * r.between(0.45, 0.52),
    base = h * 0.83,
    height = h * r.between(0.36, 0.42),
    bw = w * r.between(0.19, 0.23),
    top = base - height
  t.shadow(cx, base, bw, 1.7)
  const jar = t.turned(
    cx,
    [
      [top, bw * 0.84],
      [top + 26, bw * 0.96],
      [top + 70, bw * 1.02],
      [base - 60, bw * 1.02],
      [base - 10, bw * 0.96],
    ],
    0.17,
  )
  t.hand(() => {
    t.fill(jar, lighten(col, 0.25))
    t.tone(jar, darken(col, 0.12), [0.12, 0, 0.3, 0], 1)
    t.tone(jar, darken(col, 0.5), [0.5, 0.1, 1.08, 0.35], 0.9)
    t.clip(jar, () => {
      t.fill(
        polyline([
          [cx - bw * 0.8, top + 74],
          [cx - bw * 0.68, top + 74],
          [cx - bw * 0.68, base - 50],
          [cx - bw * 0.8, base - 66],
        ]),
        '#fff3d6',
        0.75,
      )
      t.fill(
        polyline([
          [cx - bw * 0.58, top + 84],
          [cx - bw * 0.54, top + 84],
          [cx - bw * 0.54, base - 120],
          [cx - bw * 0.58, base - 120],
        ]),
        '#fff3d6',
        0.5,
      )
      t.fill(t.ellipse(cx, top + 34, bw * 0.98, bw * 0.15), lighten(col, 0.4), 0.55)
    })
    // paper label carrying the group's stripes
    const ly = top + height * 0.36,
      lh = height * 0.38,
      lw = bw * 0.7,
      c = bw * 0.1
    const label = curve(
      [
        [cx - lw, ly],
        [cx, ly + c],
        [cx + lw * 1.02, ly],
        [cx + lw * 1.02, ly + lh],
        [cx, ly + lh + c],
        [cx - lw, ly + lh],
      ],
      true,
      0.35,
    )
    t.fill(label, dye.snow)
    t.clip(label, () => {
      if (p.stripes)
        t.weave(
          [cx - lw - 4, ly + lh - 34],
          [cx + lw + 6, ly + lh - 34],
          [cx + lw + 6, ly + lh - 4],
          [cx - lw - 4, ly + lh - 4],
          p.stripes,
          c,
        )
      const bx = cx - 4,
        by = ly + lh * 0.4
      t.fill(t.ellipse(bx - 4, by + 14, 27, 17, 0.3), dye.bark)
      t.line(
        polyline(
          [
            [bx - 12, by + 2],
            [bx - 18, by + 26],
          ],
          false,
        ),
        col,
        6,
      )
      t.line(
        polyline(
          [
            [bx + 2, by + 3],
            [bx - 3, by + 29],
          ],
          false,
        ),
        col,
        6,
      )
      t.fill(t.ellipse(bx - 14, by - 9, 11, 20, -0.35), dye.smoke, 0.85)
      t.fill(t.ellipse(bx + 8, by - 9, 10, 19, 0.4), dye.smoke, 0.65)
    })
    t.tone(label, mix(dye.snow, dye.walnut, 0.3), [0.45, 0, 1.05, 0.1], 0.6)
    // cloth lid
    const tc = p.color2 ?? r.pick([dye.indigo, dye.relbun, dye.nalca, dye.wool, dye.walnut])
    const fal: Pt[] = [[cx - bw * 0.86, top - 8]]
    for (let i = 0; i <= 8; i++)
      fal.push([
        cx - bw * 1.04 + (bw * 2.08 * i) / 8,
        top + 44 + (i % 2 ? 13 : -5) + r.wobble(5) + Math.sin((i / 8) * 3.14) * 16,
      ])
    fal.push([cx + bw * 0.86, top - 8])
    const skirt = curve(fal, true, 0.8),
      dome = curve(
        [
          [cx - bw * 0.87, top + 2],
          [cx - bw * 0.84, top - 46],
          [cx - bw * 0.4, top - 66],
          [cx + bw * 0.4, top - 64],
          [cx + bw * 0.84, top - 44],
          [cx + bw * 0.87, top + 2],
          [cx, top + 22],
        ],
        true,
        0.9,
      )
    t.fill(skirt, darken(tc, 0.12))
    t.tone(skirt, darken(tc, 0.55), [0.3, 0, 1, 0.2], 0.8)
    t.fill(dome, tc)
    t.tone(dome, darken(tc, 0.5), [0.35, 0, 1, 0.4], 0.85)
    t.tone(dome, lighten(tc, 0.5), [0.5, 0.6, 0.1, 0], 0.45)
    for (let i = 0; i < 9; i++) {
      const x = cx - bw * 0.8 + (bw * 1.6 * i) / 8
      t.line(
        curve(
          [
            [x, top + 10 + Math.sin((i / 8) * 3.14) * 14],
            [x + r.wobble(4), top + 34 + Math.sin((i / 8) * 3.14) * 14],
          ],
          false,
        ),
        darken(tc, 0.5),
        2.4,
        0.7,
      )
    }
    const hy = top + 8
    t.line(
      curve(
        [
          [cx - bw * 0.87, hy],
          [cx, hy + 20],
          [cx + bw * 0.87, hy],
        ],
        false,
      ),
      dye.raw,
      7,
    )
    t.line(
      curve(
        [
          [cx - bw * 0.87, hy + 7],
          [cx, hy + 27],
          [cx + bw * 0.87, hy + 7],
        ],
        false,
      ),
      lighten(dye.raw),
      4,
    )
    t.line(
      curve(
        [
          [cx + bw * 0.3, hy + 20],
          [cx + bw * 0.42, hy + 60],
          [cx + bw * 0.34, hy + 96],
        ],
        false,
      ),
      dye.raw,
      5,
    )
    t.line(
      curve(
        [
          [cx + bw * 0.3, hy + 20],
          [cx + bw * 0.24, hy + 54],
          [cx + bw * 0.28, hy + 78],
        ],
        false,
      ),
      lighten(dye.raw),
      5,
    )
  })
  besideHoney(t, p.variant ?? r.int(0, 2), { cx, bw, base, col })
  return t.svg()
}
