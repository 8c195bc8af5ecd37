import { Canvas, dye, darken, lighten, curve, polyline, type Draw, type Pt } from '../stroke.ts'

/** Tied bag with some of what it holds spilt beside it: merkén with its chillies, or (variant 1) anything else. */
export const pouch: Draw = (p) => {
  const t = new Canvas(p),
    { r, w, h } = t
  t.kitchen()
  const chilli = p.color ?? r.pick([dye.relbun, '#8f2f22', '#b04a25'])
  const cx = w * r.between(0.44, 0.54),
    base = h * 0.84,
    height = h * r.between(0.38, 0.46),
    bw = w * r.between(0.19, 0.225),
    top = base - height,
    paper = p.color2 ?? r.pick(['#c8a473', '#d9bf92', '#b98f60', dye.wool])
  t.shadow(cx, base, bw, 1.8)
  t.hand(() => {
    const neck = top + height * 0.24,
      cw = bw * 0.44
    const mouth = curve(
      [
        [cx - bw * 0.78, top],
        [cx - bw * 0.3, top + 14],
        [cx + bw * 0.2, top - 8],
        [cx + bw * 0.74, top + 8],
        [cx + cw, neck],
        [cx - cw, neck],
      ],
      true,
      0.5,
    )
    t.fill(mouth, lighten(paper, 0.12))
    t.tone(mouth, darken(paper, 0.4), [0.4, 0, 1, 0.2], 0.8)
    for (let i = -3; i <= 3; i++)
      t.line(
        curve(
          [
            [cx + i * cw * 0.26, neck],
            [cx + i * bw * 0.16, neck - 40],
            [cx + i * bw * 0.2 + r.wobble(8), top + 22 + r.wobble(10)],
          ],
          false,
        ),
        darken(paper, 0.35),
        3,
        0.6,
      )
    const bag = curve(
      [
        [cx - cw, neck],
        [cx + cw, neck],
        [cx + bw * 0.86, neck + height * 0.16],
        [cx + bw * 1.02, neck + height * 0.4],
        [cx + bw * 0.98, base - 10],
        [cx + bw * 0.5, base + 18],
        [cx - bw * 0.5, base + 18],
        [cx - bw * 0.98, base - 8],
        [cx - bw * 1.03, neck + height * 0.38],
        [cx - bw * 0.84, neck + height * 0.15],
      ],
      true,
      0.85,
    )
    t.fill(bag, paper)
    t.tone(bag, darken(paper, 0.45), [0.5, 0, 1.05, 0.3], 0.95)
    t.tone(bag, lighten(paper, 0.5), [0.5, 0.4, 0, 0], 0.35)
    for (let i = -3; i <= 3; i++)
      t.line(
        curve(
          [
            [cx + i * cw * 0.27, neck + 4],
            [cx + i * bw * 0.2, neck + 44],
            [cx + i * bw * 0.25, neck + r.between(70, 130)],
          ],
          false,
        ),
        darken(paper, 0.4),
        3,
        0.55,
      )
    // printed block: the chilli, over the group's stripes
    const ly = neck + height * 0.3,
      lw = bw * 0.66,
      label = polyline([
        [cx - lw, ly],
        [cx + lw, ly - 3],
        [cx + lw + 4, ly + height * 0.34],
        [cx - lw + 3, ly + height * 0.345],
      ])
    t.fill(label, dye.snow)
    t.clip(label, () => {
      if (p.stripes)
        t.weave(
          [cx - lw, ly + height * 0.25],
          [cx + lw + 4, ly + height * 0.245],
          [cx + lw + 4, ly + height * 0.325],
          [cx - lw, ly + height * 0.33],
          p.stripes,
        )
    })
    const ax = cx - lw * 0.55,
      ay = ly + height * 0.13
    const pepper = curve([
      [ax, ay - 16],
      [ax + 50, ay - 20],
      [ax + 104, ay - 4],
      [ax + 146, ay + 30],
      [ax + 96, ay + 20],
      [ax + 40, ay + 14],
      [ax + 2, ay + 10],
    ])
    if (p.variant === 1) {
      const mx = cx,
        my = ly + height * 0.13
      for (let i = 0; i < 8; i++)
        t.rotate(i * 45, mx, my, () =>
          t.fill(
            curve([
              [mx, my - 8],
              [mx + 10, my - 26],
              [mx, my - 46],
              [mx - 10, my - 26],
            ]),
            i % 2 ? chilli : lighten(chilli, 0.3),
          ),
        )
      t.fill(t.ellipse(mx, my, 9, 9), dye.walnut)
    } else {
      t.fill(pepper, chilli)
      t.line(
        curve(
          [
            [ax, ay - 4],
            [ax - 16, ay - 12],
            [ax - 26, ay - 30],
          ],
          false,
        ),
        dye.nalca,
        7,
      )
    }
    t.tone(label, '#c9b190', [0.4, 0, 1.05, 0.2], 0.55)
    for (let i = 0; i < 3; i++)
      t.line(
        curve(
          [
            [cx - cw - 4, neck - 6 + i * 8],
            [cx, neck + 2 + i * 8],
            [cx + cw + 4, neck - 6 + i * 8],
          ],
          false,
        ),
        i === 1 ? lighten(chilli, 0.1) : chilli,
        6,
      )
    t.line(
      curve(
        [
          [cx + cw * 0.4, neck + 8],
          [cx + cw * 1.3, neck + 40],
          [cx + cw * 1.1, neck + 92],
        ],
        false,
      ),
      chilli,
      5,
    )
    t.line(
      curve(
        [
          [cx + cw * 0.4, neck + 8],
          [cx + cw * 0.7, neck + 56],
          [cx + cw * 0.45, neck + 104],
        ],
        false,
      ),
      chilli,
      5,
    )
  })
  // chillies and powder on the table
  const side = r.pick([-1, 1]),
    n = p.variant === 1 ? 0 : r.int(2, 3)
  t.hand(() => {
    const px = cx - side * bw * 1.35,
      py = base + 44
    const heap = curve([
      [px - 96, py + 20],
      [px - 40, py - 14],
      [px, py - 40],
      [px + 36, py - 12],
      [px + 104, py + 20],
      [px + 10, py + 34],
    ])
    if (p.variant === 1 || r.next() > 0.35) {
      t.shadow(px, py + 22, 84, 1.1, 0.4)
      t.fill(heap, chilli)
      t.tone(heap, darken(chilli, 0.5), [0.3, 0, 1, 0.6], 0.9)
      t.speckle(t.ellipse(px, py + 24, 150, 40), chilli, 0.28, true)
    }
    for (let i = 0; i < n; i++) {
      const x = cx + side * (bw * 0.9 + i * 66),
        y = base + 26 + i * 30,
        L = r.between(130, 170)
      t.rotate(side * (-24 + i * 30 + r.wobble(8)) + (side < 0 ? 180 : 0), x, y, () => {
        const d = curve([
          [x, y - 20],
          [x + L * 0.3, y - 23],
          [x + L * 0.7, y - 8] as Pt,
          [x + L, y + 14],
          [x + L * 0.6, y + 14],
          [x + L * 0.2, y + 18],
          [x - 4, y + 12],
        ])
        t.fill(d, darken(chilli, i * 0.12))
        t.tone(d, darken(chilli, 0.6), [0.5, 0, 0.6, 1], 0.9)
        t.line(
          curve(
            [
              [x + 16, y - 12],
              [x + L * 0.45, y - 11],
              [x + L * 0.7, y],
            ],
            false,
          ),
          lighten(chilli, 0.45),
          4,
          0.7,
        )
        t.line(
          curve(
            [
              [x - 4, y - 4],
              [x - 24, y - 6],
              [x - 40, y - 20],
            ],
            false,
          ),
          dye.moss,
          8,
        )
      })
    }
  })
  return t.svg()
}
