import { Canvas, at, curve, darken, dye, lighten, type Draw, type Pt } from '../stroke.ts'

/** Dropper flask, corked bottle, or a low tin, with a sprig of what it was made from. */
export const bottle: Draw = (p) => {
  const t = new Canvas(p),
    { r, w, h } = t
  t.kitchen()
  const color = p.color ?? r.pick(['#7a4420', '#56603a', '#a8702c', '#5b3a52']),
    cap = p.color2 ?? r.pick([dye.ink, dye.walnut, '#b9a075']),
    variant = p.variant ?? r.int(0, 2),
    cx = w * r.between(0.44, 0.5),
    base = h * 0.83
  const H = h * at([0.36, 0.5, 0.14], variant),
    B = w * at([0.13, 0.125, 0.23], variant),
    top = base - H
  const profile: Pt[] =
    variant === 0
      ? [
          [top, B * 0.42],
          [top + H * 0.2, B * 0.44],
          [top + H * 0.32, B * 0.92],
          [top + H * 0.4, B],
          [base - 8, B * 0.98],
        ]
      : variant === 1
        ? [
            [top, B * 0.36],
            [top + H * 0.26, B * 0.38],
            [top + H * 0.42, B * 0.9],
            [top + H * 0.5, B],
            [base - 8, B * 0.97],
          ]
        : [
            [top, B],
            [top + H * 0.5, B * 1.01],
            [base, B * 0.98],
          ]
  t.shadow(cx, base, B, 2, 0.6)
  t.hand(() => {
    const body = t.turned(cx, profile, 0.17, 2)
    t.fill(body, color)
    t.tone(body, darken(color, 0.6), [0.45, 0.1, 1.05, 0.2], 0.95)
    t.tone(body, lighten(color, 0.5), [0.45, 0.4, 0.05, 0.2], 0.45)
    if (variant < 2)
      t.clip(body, () =>
        t.fill(
          curve(
            [
              [cx - B * 0.82, top + H * 0.46],
              [cx - B * 0.66, top + H * 0.44],
              [cx - B * 0.68, base - 40],
              [cx - B * 0.84, base - 54],
            ],
            true,
            0.5,
          ),
          '#fff3df',
          0.5,
        ),
      )
    const ly = variant === 2 ? top + H * 0.28 : top + H * 0.55,
      lh = variant === 2 ? H * 0.56 : H * 0.3,
      c = B * 0.1,
      lab = curve(
        [
          [cx - B * 1.1, ly],
          [cx, ly + c],
          [cx + B * 1.1, ly],
          [cx + B * 1.1, ly + lh],
          [cx, ly + lh + c],
          [cx - B * 1.1, ly + lh],
        ],
        true,
        0.35,
      )
    t.clip(body, () => {
      t.fill(lab, dye.snow)
      if (p.stripes)
        t.weave(
          [cx - B * 1.1, ly + lh * 0.62],
          [cx + B * 1.1, ly + lh * 0.62],
          [cx + B * 1.1, ly + lh * 0.9],
          [cx - B * 1.1, ly + lh * 0.9],
          p.stripes,
          c,
        )
      for (let i = -1; i < 2; i++)
        t.line(
          curve(
            [
              [cx, ly + lh * 0.56],
              [cx + i * 15, ly + lh * 0.36],
              [cx + i * 26, ly + lh * 0.2],
            ],
            false,
          ),
          i ? dye.nalca : dye.moss,
          6,
        )
      t.tone(lab, '#c9b190', [0.5, 0, 1.05, 0.1], 0.6)
    })
    if (variant === 0) {
      const neck = t.turned(
        cx,
        [
          [top - 34, B * 0.46],
          [top + 30, B * 0.5],
        ],
        0.16,
        1,
      )
      t.fill(neck, cap)
      t.tone(neck, darken(cap, 0.5), [0.4, 0, 1, 0.1], 0.8)
      const bulb = curve([
        [cx - B * 0.24, top - 36],
        [cx - B * 0.3, top - 84],
        [cx, top - 124],
        [cx + B * 0.3, top - 84],
        [cx + B * 0.24, top - 36],
      ])
      t.fill(bulb, dye.relbun)
      t.tone(bulb, darken(dye.relbun, 0.5), [0.4, 0, 1, 0.2], 0.9)
    } else if (variant === 1) {
      const cork = t.turned(
        cx,
        [
          [top - 46, B * 0.31],
          [top + 2, B * 0.27],
        ],
        0.2,
        1,
      )
      t.fill(cork, '#c39a6b')
      t.tone(cork, darken('#c39a6b', 0.5), [0.4, 0, 1, 0.1], 0.9)
      for (let i = 0; i < 4; i++)
        t.line(
          curve(
            [
              [cx - B * 0.42, top + H * 0.2 + i * 7],
              [cx, top + H * 0.22 + i * 7],
              [cx + B * 0.42, top + H * 0.2 + i * 7],
            ],
            false,
          ),
          i % 2 ? cap : lighten(cap, 0.2),
          6,
        )
    } else {
      const lid = t.turned(
          cx,
          [
            [top - 36, B * 1.02],
            [top + 8, B * 1.05],
          ],
          0.17,
          2,
        ),
        face = t.ellipse(cx, top - 36, B * 1.02, B * 0.18)
      t.fill(lid, cap)
      t.tone(lid, darken(cap, 0.5), [0.4, 0, 1, 0.1], 0.9)
      t.fill(face, lighten(cap, 0.25))
      t.tone(face, darken(cap, 0.3), [0.2, 0, 1, 0.6], 0.6)
      if (p.stripes)
        t.clip(face, () =>
          t.weave(
            [cx - B * 0.2, top - 80],
            [cx + B * 0.2, top - 80],
            [cx + B * 0.3, top + 20],
            [cx - B * 0.3, top + 20],
            p.stripes ?? [],
          ),
        )
    }
    const sx = cx + B * 1.2 + 60,
      sy = base + 36
    t.line(
      curve(
        [
          [sx - 40, sy + 16],
          [sx + 60, sy - 4],
          [sx + 180, sy - 18],
        ],
        false,
      ),
      dye.walnut,
      6,
    )
    for (let i = 0; i < 9; i++)
      t.rotate(i % 2 ? 40 : 150, sx + i * 19, sy - i * 2, () => {
        const x = sx + i * 19,
          y = sy - i * 2
        t.fill(
          curve([
            [x, y],
            [x + 13, y - 24],
            [x + 2, y - 56],
            [x - 12, y - 24],
          ]),
          i % 3 ? dye.nalca : dye.sage,
        )
      })
  })
  return t.svg()
}
