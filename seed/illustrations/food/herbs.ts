import { Canvas, dye, darken, lighten, curve, polyline, type Draw } from '../stroke.ts'
import { herbBranch } from './herb-branch.ts'

/** Bundle of herbs, hung to dry by a dyed thread: mint-like, needle-like, flowering, or eared. */
export const herbs: Draw = (p) => {
  const t = new Canvas(p),
    { r, w, h } = t
  const wall = p.wall ?? r.pick([dye.wool, '#e2cdb0', dye.sky, '#d9c0a6', '#dfb89d', '#e6cfa0'])
  t.add(`<rect width="${w}" height="${h}" fill="${wall}"/>`)
  t.tone(`M0 0H${w}V${h}H0Z`, darken(wall, 0.15), [0, 0, 1, 1], 0.6)
  const col = p.color ?? r.pick([dye.nalca, '#6f7d4b', dye.sage, '#7f8a63', dye.moss]),
    flower = p.color2 ?? r.pick([dye.maqui, dye.michay, '#8a7fa0', dye.rose, '#e9dfc6']),
    variant = p.variant ?? r.int(0, 3)
  const cx = w * r.between(0.47, 0.53),
    y0 = h * 0.25,
    L = h * 0.58,
    n = r.int(11, 15)
  const branch = herbBranch(t, { cx, y0, L, variant, flower })
  // shadow on the wall
  t.speckle(
    curve([
      [cx + 40, y0 + 60],
      [cx + L * 0.46, y0 + L * 0.72],
      [cx + L * 0.34, y0 + L * 1.04],
      [cx - L * 0.2, y0 + L * 1.02],
      [cx - L * 0.26, y0 + L * 0.6],
    ]),
    darken(wall, 0.24),
    0.42,
  )
  t.hand(() => {
    t.line(
      polyline(
        [
          [-20, h * 0.075],
          [w + 20, h * 0.06],
        ],
        false,
      ),
      dye.walnut,
      20,
    )
    t.line(
      polyline(
        [
          [-20, h * 0.082],
          [w + 20, h * 0.067],
        ],
        false,
      ),
      darken(dye.walnut, 0.5),
      7,
      0.6,
    )
    const thread = p.stripes?.[1]?.c ?? dye.relbun
    t.line(
      curve(
        [
          [cx - 14, h * 0.06],
          [cx - 6, h * 0.15],
          [cx, y0 - 8],
        ],
        false,
      ),
      thread,
      5,
    )
    t.line(
      curve(
        [
          [cx + 16, h * 0.06],
          [cx + 9, h * 0.15],
          [cx + 2, y0 - 8],
        ],
        false,
      ),
      thread,
      5,
    )
    t.line(
      polyline(
        [
          [cx - 16, h * 0.055],
          [cx + 18, h * 0.085],
        ],
        false,
      ),
      thread,
      7,
    )
    t.line(
      polyline(
        [
          [cx - 18, h * 0.085],
          [cx + 16, h * 0.055],
        ],
        false,
      ),
      thread,
      7,
    )
    for (let i = 0; i < n; i++)
      t.line(
        polyline(
          [
            [cx + (i - n / 2) * 4.5, y0 + 20],
            [cx + (i - n / 2) * 8 + r.wobble(5), y0 - r.between(40, 84)],
          ],
          false,
        ),
        i % 2 ? darken(col, 0.3) : stemTone(col),
        6,
      )
    const order = [...Array(n).keys()].sort(() => r.next() - 0.5)
    order.forEach((i, q) =>
      branch(
        ((i + 0.5) / n - 0.5) * 1.35 + r.wobble(0.05),
        r.between(0.8, 1.04),
        q < n / 3 ? darken(col, 0.28) : q > n * 0.7 ? lighten(col, 0.12) : col,
      ),
    )
    for (let i = 0; i < 6; i++)
      t.line(
        curve(
          [
            [cx - 42, y0 - 2 + i * 8],
            [cx, y0 + 7 + i * 8],
            [cx + 42, y0 - 2 + i * 8],
          ],
          false,
        ),
        i % 2 ? lighten(thread, 0.2) : thread,
        8,
      )
    t.line(
      curve(
        [
          [cx + 30, y0 + 30],
          [cx + 62, y0 + 70],
          [cx + 50, y0 + 120],
        ],
        false,
      ),
      thread,
      5,
    )
    t.line(
      curve(
        [
          [cx + 28, y0 + 30],
          [cx + 42, y0 + 80],
          [cx + 26, y0 + 136],
        ],
        false,
      ),
      thread,
      5,
    )
  })
  t.tone(
    curve([
      [cx, y0],
      [cx + L * 0.42, y0 + L * 0.7],
      [cx + L * 0.3, y0 + L],
      [cx - L * 0.1, y0 + L],
    ]),
    dye.moss,
    [0.35, 0.2, 1, 0.6],
    0.3,
  )
  return t.svg(0.97)
}
const stemTone = (c: string) => lighten(c, 0.12)
