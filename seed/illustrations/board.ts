import { Canvas, dye, darken, lighten, curve, polyline, type Draw } from './stroke.ts'
import { woodGrain } from './craft/wood-grain.ts'

/** Turned and carved native wood: a chopping board, a bowl, a mortar, or a little chest. */
export const board: Draw = (p) => {
  const t = new Canvas(p),
    { r, w, h } = t
  t.kitchen()
  const c = p.color ?? r.pick(['#b98250', '#8f5b38', '#d0a671', '#a5683f']),
    variant = p.variant ?? r.int(0, 3),
    cx = w * r.between(0.47, 0.51),
    base = h * 0.82
  const grain = woodGrain(t, c)
  t.hand(() => {
    if (variant === 0) {
      const A = w * 0.21,
        top = h * 0.2
      t.tone(
        polyline([
          [cx - A + 50, h * 0.36],
          [cx + A + 60, h * 0.36],
          [cx + A + 66, base],
          [cx - A + 40, base],
        ]),
        dye.bark,
        [0.2, 0, 1, 0.3],
        0.5,
      )
      t.shadow(cx, base, A, 1.3, 0.5)
      const d = curve(
        [
          [cx - 34, top],
          [cx + 34, top],
          [cx + 42, h * 0.31],
          [cx + A * 0.9, h * 0.36],
          [cx + A, h * 0.42],
          [cx + A * 1.02, base - 20],
          [cx + A * 0.9, base + 6],
          [cx - A * 0.9, base + 6],
          [cx - A * 1.02, base - 20],
          [cx - A, h * 0.42],
          [cx - A * 0.9, h * 0.36],
          [cx - 42, h * 0.31],
        ],
        true,
        0.6,
      )
      t.fill(d, c)
      grain(d, cx - A, cx + A, top, base, true)
      t.tone(d, darken(c, 0.6), [0.45, 0, 1.05, 0.2], 0.8)
      t.tone(d, lighten(c, 0.6), [0.4, 0.4, 0, 0.1], 0.35)
      t.fill(t.ellipse(cx, top + 40, 15, 16), darken(c, 0.75))
      t.line(
        curve(
          [
            [cx, top + 30],
            [cx + 40, top - 30],
            [cx + 8, top - 90],
          ],
          false,
        ),
        p.stripes?.[1]?.c ?? dye.relbun,
        7,
      )
      t.line(
        curve(
          [
            [cx, top + 30],
            [cx - 30, top - 30],
            [cx + 8, top - 90],
          ],
          false,
        ),
        p.stripes?.[1]?.c ?? dye.relbun,
        7,
      )
    } else if (variant === 1) {
      const A = w * 0.33,
        top = base - h * 0.16
      t.shadow(cx, base, A * 0.6, 2, 0.6)
      const d = t.turned(
        cx,
        [
          [top, A],
          [top + h * 0.07, A * 0.93],
          [top + h * 0.13, A * 0.7],
          [base, A * 0.42],
        ],
        0.22,
        3,
      )
      t.fill(d, c)
      grain(d, cx - A, cx + A, top, base + 20, false)
      t.tone(d, darken(c, 0.65), [0.4, 0, 1.03, 0.4], 0.95)
      t.tone(d, lighten(c, 0.6), [0.4, 0.5, 0.05, 0.1], 0.35)
      const rim = t.ellipse(cx, top, A, A * 0.22),
        inside = t.ellipse(cx + 2, top + 6, A * 0.91, A * 0.18)
      t.fill(rim, lighten(c, 0.2))
      t.fill(inside, darken(c, 0.35))
      t.clip(inside, () => {
        for (let i = 1; i < 6; i++)
          t.line(
            t.ellipse(cx, top + 14 + i * 4, A * (0.9 - i * 0.13), A * (0.17 - i * 0.024)),
            darken(c, 0.55),
            3,
            0.5,
          )
      })
      t.tone(inside, darken(c, 0.75), [0.8, 0.4, 0.1, 0.2], 0.8)
    } else if (variant === 2) {
      const A = w * 0.2,
        top = base - h * 0.28
      t.shadow(cx, base, A, 1.8, 0.6)
      t.line(
        curve(
          [
            [cx + 20, top + 20],
            [cx + 70, top - 90],
            [cx + 130, top - 210],
          ],
          false,
        ),
        darken(c, 0.2),
        46,
      )
      t.fill(t.ellipse(cx + 134, top - 222, 36, 40), darken(c, 0.12))
      const d = t.turned(
        cx,
        [
          [top, A * 1.02],
          [top + h * 0.1, A * 0.94],
          [top + h * 0.19, A * 0.66],
          [base - h * 0.05, A * 0.62],
          [base, A * 0.86],
        ],
        0.22,
        3,
      )
      t.fill(d, c)
      grain(d, cx - A, cx + A, top, base + 20, true)
      t.tone(d, darken(c, 0.65), [0.4, 0, 1.03, 0.3], 0.95)
      for (const u of [0.12, 0.16])
        t.line(
          curve(
            [
              [cx - A, top + h * u - 30],
              [cx, top + h * u + 14],
              [cx + A, top + h * u - 30],
            ],
            false,
          ),
          darken(c, 0.55),
          5,
          0.7,
        )
      const rim = t.ellipse(cx, top, A * 1.02, A * 0.23),
        inside = t.ellipse(cx, top + 4, A * 0.84, A * 0.17)
      t.fill(rim, lighten(c, 0.2))
      t.fill(inside, darken(c, 0.6))
      t.line(
        curve(
          [
            [cx + 10, top + 20],
            [cx + 34, top - 26],
          ],
          false,
        ),
        darken(c, 0.25),
        44,
      )
    } else {
      const A = w * 0.29,
        H = h * 0.2,
        top = base - H
      t.shadow(cx, base, A, 1.4, 0.6)
      const body = polyline([
        [cx - A, top],
        [cx + A, top],
        [cx + A, base],
        [cx - A, base],
      ])
      t.fill(body, c)
      grain(body, cx - A, cx + A, top, base, false)
      t.tone(body, darken(c, 0.6), [0.4, 0, 1.05, 0.3], 0.8)
      const lid = polyline([
        [cx - A - 10, top],
        [cx - A * 0.86, top - 76],
        [cx + A * 0.9, top - 80],
        [cx + A + 12, top],
      ])
      t.fill(lid, lighten(c, 0.12))
      grain(lid, cx - A, cx + A, top - 80, top, false)
      t.tone(lid, darken(c, 0.5), [0.4, 0.2, 1.05, 0.6], 0.6)
      t.line(
        polyline(
          [
            [cx - A - 8, top + 3],
            [cx + A + 10, top + 3],
          ],
          false,
        ),
        darken(c, 0.7),
        7,
      )
      for (let i = 0; i < 7; i++) {
        const x = cx + (i - 3) * A * 0.26
        t.line(
          curve(
            [
              [x, base - 34],
              [x - 22, base - H * 0.5],
              [x, base - H * 0.76],
              [x + 22, base - H * 0.5],
              [x, base - 34],
            ],
            false,
          ),
          darken(c, 0.6),
          5,
          0.8,
        )
      }
      t.fill(
        polyline([
          [cx - 18, top - 10],
          [cx + 18, top - 10],
          [cx + 18, top + 40],
          [cx - 18, top + 40],
        ]),
        '#b99a4e',
      )
    }
  })
  return t.svg()
}
