import { Canvas, curve, darken, dye, lighten, type Draw } from '../stroke.ts'

/** Beeswax candles: rolled pillars, or a bundle of tapers tied with the group's thread. */
export const candle: Draw = (p) => {
  const t = new Canvas(p),
    { r, w, h } = t
  t.kitchen()
  const wax = p.color ?? r.pick(['#d9a545', '#c98f3a', '#e3bf74']),
    variant = p.variant ?? r.int(0, 1),
    base = h * 0.82,
    thread = p.stripes?.[1]?.c ?? dye.relbun
  const pillar = (cx: number, by: number, B: number, H: number, isLit: boolean) => {
    t.shadow(cx, by, B, 2.6, 0.6)
    const top = by - H,
      body = t.turned(
        cx,
        [
          [top, B * 0.97],
          [top + H * 0.5, B],
          [by, B],
        ],
        0.2,
        2,
      ),
      face = t.ellipse(cx, top, B * 0.97, B * 0.2)
    t.fill(body, wax)
    t.clip(body, () => {
      for (let j = 0; j < H / 24 + 2; j++)
        for (let i = -4; i < 5; i++) {
          const x = cx + i * 26 + (j % 2) * 13,
            y = top + j * 24
          t.line(
            curve(
              [
                [x - 12, y],
                [x, y - 8],
                [x + 12, y],
                [x + 12, y + 14],
              ],
              false,
            ),
            darken(wax, 0.35),
            2.6,
            0.55,
          )
        }
    })
    t.tone(body, darken(wax, 0.6), [0.4, 0.1, 1.03, 0.2], 0.9)
    t.tone(body, lighten(wax, 0.6), [0.4, 0.4, 0.05, 0.2], 0.4)
    t.fill(face, lighten(wax, 0.3))
    for (let i = 0; i < 3; i++)
      t.line(t.ellipse(cx, top, B * (0.78 - i * 0.24), B * 0.16 * (1 - i * 0.26)), darken(wax, 0.3), 3, 0.6)
    t.line(
      curve(
        [
          [cx, top],
          [cx + 4, top - 16],
          [cx, top - 32],
        ],
        false,
      ),
      dye.bark,
      5,
    )
    if (isLit) {
      t.fill(
        curve([
          [cx - 16, top - 36],
          [cx - 13, top - 66],
          [cx, top - 108],
          [cx + 13, top - 66],
          [cx + 15, top - 36],
          [cx, top - 24],
        ]),
        dye.michay,
      )
      t.fill(
        curve([
          [cx - 7, top - 36],
          [cx - 5, top - 54],
          [cx + 1, top - 74],
          [cx + 7, top - 52],
          [cx + 6, top - 36],
        ]),
        '#fff1cf',
      )
    }
  }
  t.hand(() => {
    if (variant === 0) {
      const s = r.pick([-1, 1])
      pillar(w * (0.5 - s * 0.12), base - 26, w * 0.1, h * 0.36, true)
      pillar(w * (0.5 + s * 0.13), base + 6, w * 0.115, h * 0.22, false)
    } else {
      const cx = w * 0.5,
        y0 = h * 0.36,
        y1 = base
      t.shadow(cx, y1, 110, 2, 0.6)
      for (let i = 0; i < 7; i++) {
        const x = cx + (i - 3) * 38,
          lean = (i - 3) * 7,
          top = y0 + Math.abs(i - 3) * 12 + r.wobble(10),
          d = curve(
            [
              [x - 12 + lean, top],
              [x + lean, top - 12],
              [x + 12 + lean, top],
              [x + 21, y1 - 10],
              [x, y1 + 8],
              [x - 21, y1 - 10],
            ],
            true,
            0.5,
          )
        t.fill(d, i % 2 ? wax : lighten(wax, 0.16))
        t.tone(d, darken(wax, 0.6), [0.3, 0, 1.05, 0.1], 0.85)
        t.line(
          curve(
            [
              [x + lean, top - 8],
              [x + lean + 4, top - 26],
              [x + lean - 3, top - 44],
            ],
            false,
          ),
          dye.bark,
          4,
        )
      }
      for (let i = 0; i < 7; i++)
        t.line(
          curve(
            [
              [cx - 136, h * 0.62 + i * 9],
              [cx, h * 0.635 + i * 9],
              [cx + 136, h * 0.62 + i * 9],
            ],
            false,
          ),
          p.stripes?.[i % p.stripes.length]?.c ?? thread,
          9,
        )
      t.line(
        curve(
          [
            [cx + 80, h * 0.64],
            [cx + 150, h * 0.69],
            [cx + 140, h * 0.75],
          ],
          false,
        ),
        thread,
        7,
      )
      t.line(
        curve(
          [
            [cx + 80, h * 0.64],
            [cx + 100, h * 0.71],
            [cx + 70, h * 0.76],
          ],
          false,
        ),
        thread,
        7,
      )
    }
  })
  return t.svg()
}
