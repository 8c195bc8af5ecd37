import { Canvas, dye, darken, lighten, curve, type Draw } from '../stroke.ts'

/** Open cloth sack of toasted flour with a scoop; ears of wheat at its side. */
export const flour: Draw = (p) => {
  const t = new Canvas(p),
    { r, w, h } = t
  t.kitchen()
  const h1 = p.color ?? r.pick(['#c79a5f', '#b98a52', '#d7b27a']),
    sack = p.color2 ?? r.pick([dye.wool, dye.raw, '#d7c39c']),
    cx = w * r.between(0.45, 0.53),
    base = h * 0.83,
    B = w * r.between(0.22, 0.26),
    top = base - h * r.between(0.3, 0.36),
    side = r.pick([-1, 1])
  t.shadow(cx, base, B, 1.7)
  t.hand(() => {
    const wall = t.ellipse(cx, top, B * 0.92, B * 0.24)
    t.fill(wall, darken(sack, 0.45))
    const heap = curve([
      [cx - B * 0.88, top + 8],
      [cx - B * 0.5, top - 40],
      [cx - 10, top - r.between(66, 92)],
      [cx + B * 0.46, top - 44],
      [cx + B * 0.88, top + 8],
      [cx, top + 60],
    ])
    t.fill(heap, h1)
    t.tone(heap, darken(h1, 0.5), [0.35, 0.1, 1, 0.6], 0.85)
    t.speckle(heap, lighten(h1, 0.6), 0.22, true)
    t.rotate(side * 24, cx + side * B * 0.3, top - 50, () => {
      const x = cx + side * B * 0.3,
        y = top - 40
      t.line(
        curve(
          [
            [x, y - 20],
            [x + 2, y - 170],
          ],
          false,
        ),
        dye.timber,
        22,
      )
      t.line(
        curve(
          [
            [x + 6, y - 20],
            [x + 8, y - 168],
          ],
          false,
        ),
        darken(dye.timber),
        6,
        0.6,
      )
      const c = curve(
        [
          [x - 52, y - 40],
          [x + 52, y - 40],
          [x + 46, y + 40],
          [x, y + 64],
          [x - 46, y + 40],
        ],
        true,
        0.7,
      )
      t.fill(c, dye.timber)
      t.tone(c, darken(dye.timber, 0.6), [0.3, 0, 1, 0.4], 0.9)
    })
    t.fill(
      curve([
        [cx - B * 0.7, top + 16],
        [cx, top - 26],
        [cx + B * 0.76, top + 12],
        [cx, top + 58],
      ]),
      h1,
    )
    t.speckle(
      curve([
        [cx - B * 0.7, top + 16],
        [cx, top - 26],
        [cx + B * 0.76, top + 12],
        [cx, top + 58],
      ]),
      darken(h1, 0.4),
      0.3,
    )
    const cu = curve(
      [
        [cx - B * 0.94, top + 16],
        [cx - B * 1.04, top + 80],
        [cx - B * 1.06, base - 110],
        [cx - B, base - 16],
        [cx - B * 0.5, base + 22],
        [cx + B * 0.5, base + 22],
        [cx + B, base - 18],
        [cx + B * 1.07, base - 100],
        [cx + B * 1.02, top + 80],
        [cx + B * 0.94, top + 16],
        [cx, top + B * 0.3],
      ],
      true,
      0.85,
    )
    t.fill(cu, sack)
    t.clip(cu, () => {
      for (let i = 0; i < 46; i++)
        t.line(
          curve(
            [
              [cx - B * 1.2, top + i * 9],
              [cx, top + i * 9 + 22],
              [cx + B * 1.2, top + i * 9],
            ],
            false,
          ),
          darken(sack, 0.3),
          1.5,
          0.3,
        )
      if (p.stripes) {
        t.weave(
          [cx - B * 1.1, top + 150],
          [cx + B * 1.1, top + 150],
          [cx + B * 1.1, top + 232],
          [cx - B * 1.1, top + 232],
          p.stripes,
          30,
        )
      }
    })
    t.tone(cu, darken(sack, 0.55), [0.5, 0, 1.04, 0.3], 0.9)
    for (let i = 0; i < 6; i++) {
      const x = cx - B * 0.8 + i * B * 0.32
      t.line(
        curve(
          [
            [x, top + 110],
            [x + r.wobble(16), top + 160],
            [x + r.wobble(10), top + r.between(220, 270)],
          ],
          false,
        ),
        darken(sack, 0.4),
        4,
        0.35,
      )
    }
    const fold = curve(
      [
        [cx - B * 0.98, top + 2],
        [cx - B * 0.6, top + B * 0.24],
        [cx, top + B * 0.31],
        [cx + B * 0.6, top + B * 0.24],
        [cx + B * 0.98, top + 2],
        [cx + B * 1.1, top + 50],
        [cx + B * 0.6, top + B * 0.24 + 56],
        [cx, top + B * 0.31 + 62],
        [cx - B * 0.6, top + B * 0.24 + 54],
        [cx - B * 1.1, top + 50],
      ],
      true,
      0.8,
    )
    t.fill(fold, lighten(sack, 0.3))
    t.tone(fold, darken(sack, 0.5), [0.4, 0, 1, 0.4], 0.85)
    for (let k = 0; k < 4; k++) {
      const x = cx - side * (B * 1.02 + k * 26),
        y = base + 60 - k * 6
      t.rotate(-side * (58 + k * 9), x, y, () => {
        t.line(
          curve(
            [
              [x, y + 70],
              [x + 4, y - 60],
              [x, y - 130],
            ],
            false,
          ),
          '#b0893f',
          4.5,
        )
        for (let i = 0; i < 7; i++)
          for (const s of [-1, 1]) {
            t.fill(t.ellipse(x + s * 9, y - 70 - i * 17, 6, 13, s * 0.45), i % 2 ? '#cfa552' : '#b98f43')
            t.line(
              curve(
                [
                  [x + s * 11, y - 78 - i * 17],
                  [x + s * 22, y - 116 - i * 17],
                ],
                false,
              ),
              '#b98f43',
              1.6,
              0.8,
            )
          }
      })
    }
  })
  return t.svg()
}
