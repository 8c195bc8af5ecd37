import { Canvas, curve, darken, dye, lighten, polyline, type Draw } from '../stroke.ts'

/** A folded paper of saved seed and what is inside it: beans, maize, small grain, or squash. */
export const seeds: Draw = (p) => {
  const t = new Canvas(p),
    { r, w, h } = t
  t.kitchen({ cloth: r.next() > 0.5 })
  const color = p.color ?? r.pick(['#7b2f3c', '#e7d3ad', '#3c2b3d', '#a9743f']),
    second = p.color2 ?? lighten(color, 0.5),
    paper = r.pick(['#d9bf92', '#e6d7b4', '#c8a473']),
    variant = p.variant ?? r.int(0, 3),
    cx = w * r.between(0.44, 0.5),
    base = h * 0.8,
    W = w * 0.21,
    H = h * 0.36
  const bean = (x: number, y: number, s: number) =>
    t.rotate(r.between(0, 360), x, y, () => {
      const d = curve([
        [x - s, y],
        [x - s * 0.6, y - s * 0.62],
        [x + s * 0.6, y - s * 0.6],
        [x + s, y + s * 0.05],
        [x + s * 0.5, y + s * 0.5],
        [x, y + s * 0.3],
        [x - s * 0.55, y + s * 0.55],
      ])
      t.fill(d, r.next() > 0.35 ? color : darken(color, 0.25))
      for (let i = 0; i < 3; i++)
        t.fill(t.ellipse(x + r.wobble(s * 0.6), y + r.wobble(s * 0.3), s * 0.2, s * 0.13), second, 0.8)
      t.tone(d, darken(color, 0.6), [0.4, 0, 1, 1], 0.6)
    })
  t.hand(() => {
    t.shadow(cx, base, W, 1.5, 0.55)
    const k = r.wobble(12),
      d = polyline([
        [cx - W + k, base - H],
        [cx + W + k, base - H - 8],
        [cx + W, base],
        [cx - W, base + 4],
      ])
    t.fill(d, paper)
    t.tone(d, darken(paper, 0.45), [0.4, 0, 1.05, 0.4], 0.8)
    const flap = polyline([
      [cx - W + k - 4, base - H],
      [cx + W + k + 4, base - H - 8],
      [cx + k + 10, base - H + 96],
    ])
    t.fill(flap, lighten(paper, 0.25))
    t.tone(flap, darken(paper, 0.35), [0.4, 0, 1, 0.8], 0.6)
    const ly = base - H * 0.62
    t.fill(
      polyline([
        [cx - W * 0.72, ly],
        [cx + W * 0.74, ly - 3],
        [cx + W * 0.74, ly + H * 0.42],
        [cx - W * 0.72, ly + H * 0.43],
      ]),
      dye.snow,
    )
    if (p.stripes)
      t.weave(
        [cx - W * 0.72, ly + H * 0.34],
        [cx + W * 0.74, ly + H * 0.33],
        [cx + W * 0.74, ly + H * 0.41],
        [cx - W * 0.72, ly + H * 0.42],
        p.stripes,
      )
    for (let i = 0; i < 3; i++) bean(cx + (i - 1) * W * 0.42, ly + H * 0.17 + r.wobble(8), 25)
    const bx = cx + W * 1.5,
      by = base + 40
    if (variant === 1)
      t.rotate(-28, bx, by - 60, () => {
        const x = bx,
          y = by - 60,
          cob = curve([
            [x - 46, y + 150],
            [x - 52, y - 40],
            [x, y - 190],
            [x + 52, y - 40],
            [x + 46, y + 150],
          ])
        t.fill(cob, color)
        t.clip(cob, () => {
          for (let j = 0; j < 18; j++)
            for (let i = -3; i < 4; i++)
              t.fill(
                t.ellipse(x + i * 17, y - 180 + j * 19 + (i % 2) * 9, 9, 10),
                r.next() > 0.4 ? lighten(color, 0.2) : r.next() > 0.5 ? second : darken(color, 0.2),
              )
        })
        t.tone(cob, darken(color, 0.6), [0.4, 0, 1.05, 0.1], 0.8)
        for (const s of [-1, 1])
          t.fill(
            curve([
              [x, y + 170],
              [x + s * 70, y + 70],
              [x + s * 84, y - 50],
              [x + s * 30, y + 60],
            ]),
            '#cdb274',
          )
      })
    else if (variant === 3) {
      const g = curve([
        [bx - 130, by],
        [bx - 120, by - 110],
        [bx, by - 150],
        [bx + 120, by - 110],
        [bx + 130, by],
        [bx, by + 50],
      ])
      t.shadow(bx, by + 20, 120, 1.2, 0.5)
      t.fill(g, color)
      for (let i = -2; i < 3; i++)
        t.line(
          curve(
            [
              [bx + i * 26, by - 142],
              [bx + i * 62, by - 60],
              [bx + i * 30, by + 44],
            ],
            false,
          ),
          darken(color, 0.4),
          6,
          0.6,
        )
      t.tone(g, darken(color, 0.6), [0.4, 0.1, 1, 0.6], 0.9)
      t.line(
        curve(
          [
            [bx, by - 140],
            [bx + 6, by - 180],
            [bx + 30, by - 200],
          ],
          false,
        ),
        dye.moss,
        18,
      )
    }
    for (let i = 0; i < (variant === 2 ? 90 : 16); i++)
      bean(
        cx + W * 0.2 + r.wobble(W * 1.5),
        base + 66 + r.wobble(44),
        variant === 2 ? r.between(6, 10) : r.between(19, 26),
      )
  })
  return t.svg()
}
