import { Canvas, dye, darken, lighten, curve, polyline, type Draw, type Pt } from '../stroke.ts'

/** Farmhouse cheese on a board, a wedge cut out; herbs or a chilli rind by variation. */
export const cheese: Draw = (p) => {
  const t = new Canvas(p),
    { r, w, h } = t
  t.kitchen({ clothY: 0.8 })
  const col = p.color ?? r.pick(['#ecd79f', '#f0e2bd', '#e3c27c', '#eadbb4']),
    cx = w * r.between(0.46, 0.52),
    y = h * 0.735,
    A = w * r.between(0.27, 0.31),
    height = h * r.between(0.12, 0.17),
    k = 0.3
  const board = p.color2 ?? r.pick([dye.timber, '#8b5f3d', '#b98d5c'])
  t.hand(() => {
    const b = curve(
      [
        [cx - A * 1.4, y + 8],
        [cx - A * 0.9, y - A * 0.42],
        [cx + A * 0.9, y - A * 0.42],
        [cx + A * 1.36, y - 4],
        [cx + A * 1.02, y + A * 0.44],
        [cx - A * 1.05, y + A * 0.44],
      ],
      true,
      0.7,
    )
    t.add('<g transform="translate(10 26)">')
    t.fill(b, darken(board, 0.5))
    t.add('</g>')
    t.fill(b, board)
    for (let i = 0; i < 9; i++)
      t.line(
        curve(
          [
            [cx - A * 1.2, y - A * 0.3 + i * 22],
            [cx, y - A * 0.32 + i * 22 + r.wobble(6)],
            [cx + A * 1.2, y - A * 0.28 + i * 22],
          ],
          false,
        ),
        darken(board, 0.3),
        2.4,
        0.5,
      )
    t.tone(b, darken(board, 0.5), [0.3, 0, 1, 0.6], 0.6)
    t.shadow(cx, y + 6, A, 1.15, 0.6)
    const top = y - height,
      P = (a: number, yy: number): Pt => [cx + Math.cos(a) * A, yy + Math.sin(a) * A * k]
    const a0 = r.between(0.5, 0.75),
      a1 = a0 + r.between(0.75, 0.95) // wedge missing, facing us
    const arc = (u: number, v: number, yy: number) => {
      const o: Pt[] = []
      for (let i = 0; i <= 12; i++) o.push(P(u + ((v - u) * i) / 12, yy))
      return o
    }
    const C: Pt = [cx, top],
      Cb: Pt = [cx, y]
    const rightSide = polyline([...arc(0, a0, top), ...arc(0, a0, y).reverse()]),
      leftSide = polyline([...arc(a1, Math.PI, top), ...arc(a1, Math.PI, y).reverse()])
    const bark = darken(col, 0.18)
    t.fill(leftSide, bark)
    t.fill(rightSide, bark)
    t.tone(leftSide, lighten(col, 0.4), [1, 0, 0.2, 0], 0.5)
    t.tone(rightSide, darken(col, 0.6), [0, 0, 1, 0.2], 0.95)
    const c1 = polyline([C, P(a1, top), P(a1, y), Cb]),
      c0 = polyline([C, P(a0, top), P(a0, y), Cb])
    t.fill(c0, lighten(col, 0.3))
    t.fill(c1, darken(col, 0.1))
    t.tone(c1, darken(col, 0.5), [0, 0, 1, 0.4], 0.7)
    for (const [c, a] of [
      [c0, a0],
      [c1, a1],
    ] as const)
      t.clip(c, () => {
        for (let i = 0; i < 9; i++) {
          const q = r.between(0.12, 0.94),
            e = P(a, 0)
          t.fill(
            t.ellipse(
              cx + (e[0] - cx) * q,
              top + e[1] * q + r.between(10, height - 10),
              r.between(4, 10),
              r.between(3, 8),
            ),
            darken(col, 0.28),
            0.9,
          )
        }
      })
    const face = polyline([C, ...arc(a1, a0 + Math.PI * 2, top)])
    t.fill(face, col)
    const variant = p.variant ?? r.int(0, 2)
    t.clip(face, () => {
      if (variant === 1) t.speckle(face, dye.relbun, 0.34, true)
      if (variant === 2) t.speckle(face, dye.moss, 0.32, true)
      for (let i = -6; i < 7; i++)
        t.line(
          polyline(
            [
              [cx - A, top + i * 16 - 12],
              [cx + A, top + i * 16 + 12],
            ],
            false,
          ),
          darken(col, 0.2),
          2.2,
          0.45,
        )
    })
    t.tone(face, darken(col, 0.4), [0.3, 0, 1.05, 0.5], 0.6)
    t.tone(face, lighten(col, 0.7), [0.6, 0.6, 0.1, 0.1], 0.5)
    // the wedge itself, drawn aside
    const wx = cx - A * 0.62,
      wy = y + A * 0.36,
      L = A * 0.72,
      e0: Pt = [wx + L, wy - 44],
      e1: Pt = [wx + L * 0.72, wy + 30]
    t.shadow(wx + L * 0.5, wy + height * 0.55, L * 0.5, 1.1, 0.45)
    const up = polyline([[wx, wy], e0, [e0[0] + 8, (e0[1] + e1[1]) / 2], e1]),
      fr = polyline([[wx, wy], e1, [e1[0], e1[1] + height * 0.66], [wx, wy + height * 0.66]]),
      cz = polyline([
        e1,
        [e0[0] + 8, (e0[1] + e1[1]) / 2],
        e0,
        [e0[0], e0[1] + height * 0.66],
        [e1[0], e1[1] + height * 0.66],
      ])
    t.fill(cz, bark)
    t.tone(cz, darken(col, 0.6), [0, 0, 1, 0.2], 0.9)
    t.fill(fr, lighten(col, 0.25))
    t.tone(fr, darken(col, 0.3), [0, 0.2, 0.4, 1], 0.6)
    t.fill(up, lighten(col, 0.1))
    t.clip(fr, () => {
      for (let i = 0; i < 7; i++)
        t.fill(
          t.ellipse(
            wx + r.between(30, L * 0.7),
            wy + r.between(8, height * 0.6),
            r.between(4, 8),
            r.between(3, 7),
          ),
          darken(col, 0.25),
        )
    })
  })
  return t.svg()
}
